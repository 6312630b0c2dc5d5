using ClinicContent.Model.Blocks;

namespace ClinicContent.Html;

/// <summary>What only a post shows: text first, and what it is filed under behind it.</summary>
internal static class PostHtml
{
    internal static void Write(Post post, HtmlPage page)
    {
        WriteText(post, page);
        var facts = new PartHtml(page, "cc-part"u8, "Facts"u8, "<dl class=\"cc-facts\">\n"u8, "</dl>\n"u8);
        if (post.PrimarySubject is { } subject)
        {
            FactHtml.Start(page, "Subject"u8);
            page.WriteItemLink(subject);
            FactHtml.End(page);
        }

        ItemHtml.WriteDetails(page);
        facts.End();
    }

    /// <summary>The body, then the questions.</summary>
    internal static void WriteText(Post post, HtmlPage page)
    {
        page.Blocks(post.Body?.Blocks ?? default);
        ItemHtml.WriteBlocks(page, "Questions and answers"u8, post.Questions.AsBlocks());
    }
}
