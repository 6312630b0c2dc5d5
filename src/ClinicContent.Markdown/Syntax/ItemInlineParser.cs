using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ClinicContent.Markdown.Syntax;

/// <summary>Parses <see cref="ItemInline"/>: it stands on one line and holds no bracket.</summary>
internal sealed class ItemInlineParser : InlineParser
{
    internal ItemInlineParser() => OpeningCharacters = ['[', '!'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var isEmbed = slice.CurrentChar == '!';
        var text = slice.AsSpan();
        var open = isEmbed ? 3 : 2;
        if (!text.StartsWith(isEmbed ? "![[" : "[["))
        {
            return false;
        }

        // A citation mark in a link begins alike.
        var length = text[open..].IndexOfAny("[]\r\n");
        if (length <= 0 || text[open] == '^' || !text[(open + length)..].StartsWith("]]"))
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new ItemInline
        {
            Reference = text.Slice(open, length).ToString(),
            ReferenceStart = start + open,
            IsEmbed = isEmbed,
            Span = new SourceSpan(start, start + open + length + 1),
            Line = line,
            Column = column,
        };
        slice.Start += open + length + 2;
        return true;
    }
}
