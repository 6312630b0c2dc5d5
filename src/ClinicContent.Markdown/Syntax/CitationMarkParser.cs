using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ClinicContent.Markdown.Syntax;

/// <summary>Parses <see cref="CitationMarkInline"/>. A backslash keeps a bracket or colon from ending what it stands in.</summary>
internal sealed class CitationMarkParser : InlineParser
{
    internal CitationMarkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (!text.StartsWith("[^"))
        {
            return false;
        }

        var inside = text[2..];
        var end = IndexOfUnescaped(inside, ']');
        if (end <= 0 || inside[..end].ContainsAny('\r', '\n'))
        {
            return false;
        }

        inside = inside[..end];
        var colon = IndexOfUnescaped(inside, ':');
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CitationMarkInline
        {
            Key = HtmlHelper.Unescape((colon < 0 ? inside : inside[..colon]).Trim().ToString()),
            KeyStart = start + 2,
            Locator = colon < 0 ? null : HtmlHelper.Unescape(inside[(colon + 1)..].Trim().ToString()),
            Span = new SourceSpan(start, start + end + 2),
            Line = line,
            Column = column,
        };
        slice.Start += end + 3;
        return true;
    }

    private static int IndexOfUnescaped(ReadOnlySpan<char> text, char sought)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == sought)
            {
                return i;
            }
        }

        return -1;
    }
}
