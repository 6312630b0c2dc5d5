using System.Text;

namespace ClinicContent.Diagnostics;

/// <summary>The bytes of one file, and the way from an offset in them to line, column and excerpt, which is gone only when a diagnostic is made.</summary>
internal sealed class SourceDocument(string name, ReadOnlyMemory<byte> bytes)
{
    private const int ExcerptBefore = 60;
    private const int ExcerptLength = 110;

    // The last place asked for: diagnostics come in order, so that the next one is found from here.
    private int knownOffset;
    private int knownLine = 1;
    private int knownLineStart;

    internal string Name { get; } = name;

    internal ReadOnlyMemory<byte> Bytes { get; } = bytes;

    /// <summary>Where the text begins: behind a byte order mark of UTF-8, if there is one.</summary>
    internal int TextStart => Bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;

    /// <summary>The whole file as a place.</summary>
    internal SourcePlace Whole => new() { File = Name };

    /// <summary>The place at an offset, a caret spanning some bytes of its line.</summary>
    internal SourcePlace At(int offset, int length)
    {
        var all = Bytes.Span;
        offset = Math.Clamp(offset, 0, all.Length);
        FindLine(all, offset);

        var lineStart = knownLine == 1 ? TextStart : knownLineStart;
        var rest = all[lineStart..];
        var lineEnd = rest.IndexOfAny((byte)'\n', (byte)'\r');
        var line = lineEnd < 0 ? rest : rest[..lineEnd];
        var before = Math.Clamp(offset - lineStart, 0, line.Length);
        var span = EndOfCharacter(line, before + Math.Clamp(length, 0, line.Length - before)) - before;
        var column = Encoding.UTF8.GetCharCount(line[..before]);
        return new()
        {
            File = Name,
            Line = knownLine,
            Column = column + 1,
            EndColumn = column + 1 + Encoding.UTF8.GetCharCount(line[before..(before + span)]),
            Excerpt = Cut(line, before, span),
        };
    }

    private void FindLine(ReadOnlySpan<byte> all, int offset)
    {
        if (offset < knownOffset)
        {
            (knownOffset, knownLine, knownLineStart) = (0, 1, 0);
        }

        var at = knownOffset;
        while (true)
        {
            var next = all[at..offset].IndexOfAny((byte)'\n', (byte)'\r');
            if (next < 0)
            {
                break;
            }

            at += next + 1;
            var pair = all[at - 1] == '\r' && at < all.Length && all[at] == '\n';
            if (pair && at >= offset)
            {
                break;
            }

            at += pair ? 1 : 0;
            knownLine++;
            knownLineStart = at;
            knownOffset = at;
        }
    }

    private static SourceExcerpt Cut(ReadOnlySpan<byte> line, int before, int span)
    {
        // Only a window of a long line is decoded, so that a file of one line stays cheap.
        var start = Math.Max(0, before - (ExcerptBefore * 4));
        while (start > 0 && (line[start] & 0xC0) == 0x80)
        {
            start--;
        }

        var end = EndOfCharacter(line, Math.Min(line.Length, before + (ExcerptLength * 4)));
        var head = Encoding.UTF8.GetString(line[start..before]);
        var mark = Encoding.UTF8.GetString(line[before..Math.Min(before + span, end)]);
        var tail = Encoding.UTF8.GetString(line[Math.Min(before + span, end)..end]);
        var cutHead = start > 0 || head.Length > ExcerptBefore;
        head = Last(head, ExcerptBefore);
        var room = Math.Max(1, ExcerptLength - head.Length);
        mark = First(mark, room);
        room -= mark.Length;
        var cutTail = end < line.Length || tail.Length > room;
        tail = First(tail, room);
        var shownHead = (cutHead ? "…" : "") + Show(head);
        var shownMark = Show(mark);
        var trimmed = cutHead ? shownHead : shownHead.TrimStart(' ');
        return new(
            trimmed + shownMark + Show(tail).TrimEnd(' ') + (cutTail ? "…" : ""),
            trimmed.Length,
            Math.Max(1, shownMark.Length)
        );
    }

    private static int EndOfCharacter(ReadOnlySpan<byte> line, int at)
    {
        while (at < line.Length && (line[at] & 0xC0) == 0x80)
        {
            at++;
        }

        return at;
    }

    // Neither leaves half of a surrogate pair.
    private static string First(string text, int length) =>
        text.Length <= length ? text
        : length > 0 && char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)]
        : text[..Math.Max(0, length)];

    private static string Last(string text, int length) =>
        text.Length <= length ? text
        : char.IsLowSurrogate(text[^length]) ? text[^(length - 1)..]
        : text[^length..];

    private static string Show(string text) => Shown.Escape(text.Replace('\t', ' '));
}
