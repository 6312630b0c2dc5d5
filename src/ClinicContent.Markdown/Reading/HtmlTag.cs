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

    /// <summary>The place of the tag that ends this one, which stands at a place; less than 0 where there is none.</summary>
    internal int FindEnd(InlineRun inlines, int start)
    {
        var open = 0;
        for (var i = start; i < inlines.Count; i++)
        {
            if (inlines[i] is HtmlInline { Tag: var tag })
            {
                open += Parse(tag)?.Name == Name ? 1 : 0;
                open -= tag == $"</{Name}>" ? 1 : 0;
                if (open == 0)
                {
                    return i;
                }
            }
        }

        return -1;
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
