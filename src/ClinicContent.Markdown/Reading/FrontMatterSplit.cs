namespace ClinicContent.Markdown.Reading;

/// <summary>Where in a file the front matter and the body stand, in characters.</summary>
internal readonly record struct FrontMatterSplit(Range FrontMatter, int Body)
{
    /// <summary>Finds both; null where the file does not begin with a line of three hyphens, or no other such line ends the front matter.</summary>
    internal static FrontMatterSplit? Find(string text)
    {
        var first = LineEnd(text, 0);
        if (!IsFence(text.AsSpan(0, first)))
        {
            return null;
        }

        var start = Next(text, first);
        for (var line = start; line < text.Length; )
        {
            var end = LineEnd(text, line);
            if (IsFence(text.AsSpan(line, end - line)))
            {
                return new(start..line, Next(text, end));
            }

            line = Next(text, end);
        }

        return null;
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd(" \t") is "---";

    private static int LineEnd(string text, int from)
    {
        var length = text.AsSpan(from).IndexOfAny('\n', '\r');
        return length < 0 ? text.Length : from + length;
    }

    private static int Next(string text, int lineEnd) =>
        lineEnd >= text.Length ? text.Length
        : text[lineEnd] == '\r' && lineEnd + 1 < text.Length && text[lineEnd + 1] == '\n' ? lineEnd + 2
        : lineEnd + 1;
}
