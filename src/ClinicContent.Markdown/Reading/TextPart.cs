namespace ClinicContent.Markdown.Reading;

/// <summary>A part of a file that is Markdown: the body, or a literal text of the front matter without its indentation.</summary>
internal sealed class TextPart
{
    private readonly SourceMap map;
    private readonly int[] from;
    private readonly int[] to;
    private readonly bool isFixed;

    private TextPart(SourceMap map, string text, int[] from, int[] to, bool isFixed)
    {
        this.map = map;
        this.from = from;
        this.to = to;
        this.isFixed = isFixed;
        Text = text;
    }

    /// <summary>The Markdown.</summary>
    internal string Text { get; }

    /// <summary>Everything behind the front matter.</summary>
    internal static TextPart Body(SourceMap map, int start) =>
        new(map, map.Text[start..], [0], [start], isFixed: false);

    /// <summary>A literal block of YAML: each line of the text stands in the file behind an indentation.</summary>
    /// <param name="map">The file.</param>
    /// <param name="text">What the block says.</param>
    /// <param name="start">Where in the file the block begins: at its <c>|</c>.</param>
    internal static TextPart Literal(SourceMap map, string text, int start)
    {
        var (from, to) = (new List<int>(), new List<int>());
        var indent = -1;
        var sourceLine = SourceLines.Next(map.Text, start);
        for (var line = 0; line < text.Length; )
        {
            indent = indent >= 0 ? indent : IndentOf(map.Text, sourceLine, text, line);
            from.Add(line);
            to.Add(Math.Min(sourceLine + Math.Max(indent, 0), SourceLines.End(map.Text, sourceLine)));
            sourceLine = SourceLines.Next(map.Text, sourceLine);
            line = SourceLines.Next(text, line);
        }

        return from.Count == 0 ? Fixed(map, text, start) : new(map, text, [.. from], [.. to], isFixed: false);
    }

    /// <summary>A text of one or several lines that was quoted, folded or plain in the file.</summary>
    /// <param name="map">The file.</param>
    /// <param name="text">What it says.</param>
    /// <param name="start">Where in the file it begins: at its quote, its <c>&gt;</c> or its first character.</param>
    internal static TextPart Scalar(SourceMap map, string text, int start) =>
        ScalarPlaces.Find(map.Text, start, text) is { } places
            ? new(map, text, places.From, places.To, isFixed: false)
            : Fixed(map, text, start);

    // All of it is reported where it begins.
    private static TextPart Fixed(SourceMap map, string text, int start) => new(map, text, [0], [start], isFixed: true);

    /// <summary>The offset in the file of a character of the text.</summary>
    internal int ToByte(int character)
    {
        var at = Array.BinarySearch(from, character);
        at = at < 0 ? ~at - 1 : at;
        return map.ToByte(Math.Min(to[at] + (isFixed ? 0 : character - from[at]), map.Text.Length));
    }

    // The indentation is known from the first line that holds anything.
    private static int IndentOf(string source, int sourceLine, string text, int line)
    {
        var shown = text.AsSpan(line, SourceLines.End(text, line) - line);
        return shown.IsEmpty ? -1 : SourceLines.End(source, sourceLine) - sourceLine - shown.Length;
    }
}
