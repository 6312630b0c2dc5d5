using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace ClinicContent.Markdown.Reading;

/// <summary>The few HTML tags that say just what an inline of the model says: <c>strong</c>, <c>em</c>, <c>sub</c>, <c>sup</c>, <c>abbr</c> with a title, <c>br</c>.</summary>
internal sealed record HtmlTag(string Name, string Type, string? Title)
{
    internal bool IsLineBreak => Name == "br";

    /// <summary>The tag; null where it is another, has other attributes, or ends something.</summary>
    internal static HtmlTag? Parse(string tag) =>
        tag switch
        {
            "<br>" or "<br/>" or "<br />" => new("br", "line-break", null),
            "<strong>" => new("strong", "strong", null),
            "<em>" => new("em", "emphasis", null),
            "<sub>" => new("sub", "subscript", null),
            "<sup>" => new("sup", "superscript", null),
            _ => ParseAbbreviation(tag),
        };

    /// <summary>For each inline the place of the tag that ends it; less than 0 where it is no tag, or has no end.</summary>
    internal static int[] FindEnds(InlineRun inlines)
    {
        var ends = new int[inlines.Count];
        var open = new Dictionary<string, Stack<int>>(StringComparer.Ordinal);
        for (var i = 0; i < ends.Length; i++)
        {
            ends[i] = -1;
            if (inlines[i] is not HtmlInline { Tag: var tag })
            {
                continue;
            }

            if (Parse(tag) is { } start)
            {
                open.TryAdd(start.Name, new());
                open[start.Name].Push(i);
            }
            else if (
                tag.StartsWith("</", StringComparison.Ordinal)
                && open.TryGetValue(tag[2..^1], out var starts)
                && starts.TryPop(out var ended)
            )
            {
                ends[ended] = i;
            }
        }

        return ends;
    }

    private static HtmlTag? ParseAbbreviation(string tag)
    {
        const string start = "<abbr title=\"";
        const string end = "\">";
        var isOne =
            tag.StartsWith(start, StringComparison.Ordinal)
            && tag.EndsWith(end, StringComparison.Ordinal)
            && tag.IndexOf('"', start.Length) == tag.Length - end.Length;
        return isOne
            ? new("abbr", "abbreviation", HtmlHelper.Unescape(tag[start.Length..^end.Length], removeBackSlash: false))
            : null;
    }
}
