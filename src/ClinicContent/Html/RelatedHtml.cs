using ClinicContent.Catalog;
using ClinicContent.Phrasing;

namespace ClinicContent.Html;

/// <summary>Related posts as cards, each with the reason why it is related.</summary>
internal static class RelatedHtml
{
    internal static void Write(Post post, HtmlPage page)
    {
        var related = page.Catalog.RelatedPostsOf(post.Id);
        if (related.IsEmpty)
        {
            return;
        }

        page.Raw("<section class=\"cc-related\""u8);
        page.StartLanguageBeneath();
        page.Raw(">\n"u8);
        var level = page.EnterHeading(""u8, out var outer);
        page.Own("Related posts"u8);
        page.EndHeading(level);
        page.Raw("<div class=\"cc-cards\">\n"u8);
        foreach (var one in related.AsSpan())
        {
            CardHtml.Write(one.Post, Reason(one, page.Catalog), page);
        }

        page.Outline.Leave(outer);
        page.Raw("</div>\n</section>\n"u8);
    }

    /// <summary>Why a post is related.</summary>
    private static Phrase Reason(RelatedPost related, ContentCatalog catalog)
    {
        var names = new ItemNames(catalog);
        var subjects = Phrase.List(", ", related.SharedSubjects.Select(names.PhraseOf));
        return Phrases.Join(
            Phrase.Own(related.IsAuthored ? "chosen by the author" : null),
            subjects.IsEmpty ? subjects : $"both about {subjects}"
        );
    }
}
