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

        page.Raw("<section class=\"cc-related\">\n"u8);
        var level = page.EnterHeading(""u8, out var outer);
        page.Raw("Related posts"u8);
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
    internal static string Reason(RelatedPost related, ContentCatalog catalog)
    {
        var names = new ItemNames(catalog);
        var shared = related.SharedSubjects.IsEmpty
            ? ""
            : "both about " + string.Join(", ", related.SharedSubjects.Select(names.Of));
        return Phrases.Join(related.IsAuthored ? "chosen by the author" : "", shared);
    }
}
