using ClinicContent.Model;

namespace ClinicContent.Html;

/// <summary>Marks in a text that lead to sources, and the sources, which lead back.</summary>
internal sealed class HtmlCitations
{
    private int[] counts = [];
    private ContentItem? owner;

    internal CitationPlace Place { get; set; }

    internal void Begin(ContentItem item)
    {
        (owner, Place) = (item, CitationPlace.ItemPage);
        if (counts.Length < item.Citations.Count)
        {
            counts = new int[item.Citations.Count];
        }

        Array.Clear(counts);
    }

    internal void End() => owner = null;

    /// <summary>A mark; the key itself where the item has no such source.</summary>
    internal void Mark(HtmlPage page, string key, string? locator)
    {
        var buffer = page.Buffer;
        var place = IndexOf(page.Item, key);
        var links = place >= 0 && !page.InLink;
        page.Raw("<sup class=\"cc-cite\""u8);
        if (links && Place == CitationPlace.Here && !page.InCard)
        {
            buffer.Raw(" id=\""u8);
            MarkId(buffer, page.Item, place, ++counts[place]);
            buffer.Raw("\""u8);
        }

        buffer.Raw(">"u8);
        if (links)
        {
            buffer.Raw("<a href=\""u8);
            if (page.InCard || Place == CitationPlace.ItemPage)
            {
                page.Urls.Page(buffer, page.Item);
            }

            buffer.Raw("#"u8);
            SourceId(buffer, page.Item, place, !page.InCard && Place == CitationPlace.AmongRelated);
            buffer.Raw("\">"u8);
        }

        buffer.Raw("["u8);
        if (place >= 0)
        {
            buffer.Number(place + 1);
        }
        else
        {
            buffer.Text(key);
        }

        if (locator is not null)
        {
            buffer.Raw(", "u8);
            buffer.Text(locator);
        }

        buffer.Raw(links ? "]</a></sup>"u8 : "]</sup>"u8);
    }

    internal void Marks(HtmlPage page, ValueList<string> keys)
    {
        foreach (var key in keys.AsSpan())
        {
            page.Raw(" "u8);
            Mark(page, key, locator: null);
        }
    }

    /// <summary>The sources of the item; with <paramref name="onlyMarked"/> those that a mark leads to.</summary>
    internal void WriteSources(HtmlPage page, ReadOnlySpan<byte> heading, bool onlyMarked)
    {
        var citations = owner!.Citations;
        var last = onlyMarked ? counts.AsSpan(0, citations.Count).LastIndexOfAnyExcept(0) + 1 : citations.Count;
        if (last == 0)
        {
            return;
        }

        var around = StartList(page, heading, of: null, out var outer);
        for (var i = 0; i < last; i++)
        {
            if (!onlyMarked || counts[i] > 0)
            {
                StartSource(page, owner, i, related: false);
                WriteBackLinks(page, i);
                page.Raw("</li>\n"u8);
            }
        }

        EndList(page, outer, around);
    }

    /// <summary>Those sources of a related item that some marks lead to.</summary>
    internal static void WriteRelatedSources(HtmlPage page, ContentItem item, HashSet<string> keys)
    {
        if (!item.Citations.Any(citation => keys.Contains(citation.Key)))
        {
            return;
        }

        var around = StartList(page, "Sources of "u8, item, out var outer);
        for (var i = 0; i < item.Citations.Count; i++)
        {
            if (keys.Contains(item.Citations[i].Key))
            {
                StartSource(page, item, i, related: true);
                page.Raw("</li>\n"u8);
            }
        }

        EndList(page, outer, around);
    }

    private static LanguageTag StartList(
        HtmlPage page,
        ReadOnlySpan<byte> heading,
        ContentItem? of,
        out (int Depth, int Floor) outer
    )
    {
        page.Outline.LeaveContent();
        page.Raw("<section class=\"cc-sources\""u8);
        var around = page.EnterLanguage(page.LanguageOf(of ?? page.Item));
        page.Raw(">\n"u8);
        var level = page.EnterHeading(""u8, out outer);
        page.Own(heading);
        page.Buffer.Text(of?.Name);
        page.EndHeading(level);
        page.Buffer.Raw("<ol>\n"u8);
        return around;
    }

    private static void EndList(HtmlPage page, (int Depth, int Floor) outer, LanguageTag around)
    {
        page.LeaveLanguage(around);
        page.Outline.Leave(outer);
        page.Buffer.Raw("</ol>\n</section>\n"u8);
    }

    private static void StartSource(HtmlPage page, ContentItem item, int place, bool related)
    {
        var buffer = page.Buffer;
        buffer.Raw("<li id=\""u8);
        SourceId(buffer, item, place, related);
        buffer.Raw("\" value=\""u8);
        buffer.Number(place + 1);
        buffer.Raw("\">"u8);
        SourceHtml.Write(item.Citations[place], page);
    }

    private void WriteBackLinks(HtmlPage page, int place)
    {
        var buffer = page.Buffer;
        for (var mark = 1; mark <= counts[place]; mark++)
        {
            buffer.Raw(" <a class=\"cc-back\" href=\"#"u8);
            MarkId(buffer, owner!, place, mark);
            buffer.Raw("\" aria-label=\"Back to mark "u8);
            buffer.Number(mark);
            buffer.Raw(" of source "u8);
            buffer.Number(place + 1);
            buffer.Raw("\""u8);
            page.OwnAttributes();
            buffer.Raw(">↩</a>"u8);
        }
    }

    // An underscore stands in no id and no anchor that a reader of URLs would choose, so that these are ours alone.
    private static void SourceId(HtmlBuffer buffer, ContentItem item, int place, bool related)
    {
        buffer.Raw(related ? "cc_of_"u8 : "cc_"u8);
        var reference = item.Ref;
        buffer.Plainly(KindNames.Of(reference.Kind));
        buffer.Raw("_"u8);
        buffer.Plainly(reference.Id);
        buffer.Raw("_s"u8);
        buffer.Number(place + 1);
    }

    private static void MarkId(HtmlBuffer buffer, ContentItem item, int place, int mark)
    {
        buffer.Raw("cc_"u8);
        var reference = item.Ref;
        buffer.Plainly(KindNames.Of(reference.Kind));
        buffer.Raw("_"u8);
        buffer.Plainly(reference.Id);
        buffer.Raw("_m"u8);
        buffer.Number(place + 1);
        buffer.Raw("_"u8);
        buffer.Number(mark);
    }

    private static int IndexOf(ContentItem item, string key)
    {
        var citations = item.Citations.AsSpan();
        for (var i = 0; i < citations.Length; i++)
        {
            if (citations[i].Key.Equals(key, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
