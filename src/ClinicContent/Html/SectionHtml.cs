using ClinicContent.Model.Blocks;

namespace ClinicContent.Html;

/// <summary>Parts of an item on their own, each with what no form of the item may drop.</summary>
internal static class SectionHtml
{
    /// <summary>One section, with the sources that it points at.</summary>
    internal static void Write(Section section, HtmlPage page)
    {
        page.Citations.Place = CitationPlace.Here;
        Start(page, "cc-section"u8);
        if (section.Heading is { } heading)
        {
            page.Blocks([heading]);
            page.Outline.StayBeneath();
        }

        NoticeHtml.Write(page);
        page.Blocks(section.Blocks);
        page.MissingCards(since: 0);
        page.Citations.WriteSources(page, "Sources"u8, onlyMarked: true);
        End(page);
    }

    /// <summary>Body and questions, as a feed carries them.</summary>
    internal static void WriteBody(HtmlPage page)
    {
        page.LeaveItsPage();
        Start(page, "cc-body"u8);
        NoticeHtml.Write(page);
        if (page.Item is Post post)
        {
            PostHtml.WriteText(post, page);
        }
        else
        {
            page.Blocks(page.Item.Body?.Blocks ?? default);
        }

        // A condition has texts beside its body.
        if (page.MayDrop || page.Item is Condition)
        {
            page.MissingCards(since: 0);
        }

        End(page);
    }

    /// <summary>The excerpt.</summary>
    internal static void WriteExcerpt(HtmlPage page)
    {
        page.LeaveItsPage();
        Start(page, "cc-excerpt"u8);
        CardHtml.WriteExcerpt(page.Item, cards: 0, page);
        NoticeHtml.Write(page);
        End(page);
    }

    private static void Start(HtmlPage page, ReadOnlySpan<byte> style)
    {
        page.Raw("<div class=\""u8);
        page.Raw(style);
        page.Raw("\""u8);
        page.StartLanguage();
        page.Raw(">\n"u8);
    }

    private static void End(HtmlPage page) => page.Raw("</div>\n"u8);
}
