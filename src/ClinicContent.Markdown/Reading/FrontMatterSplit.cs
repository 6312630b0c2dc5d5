namespace ClinicContent.Markdown.Reading;

/// <summary>Where in a file the front matter and the body stand, in characters.</summary>
internal readonly record struct FrontMatterSplit(Range FrontMatter, int Body)
{
    /// <summary>Finds both; null where the file does not begin with a line of three hyphens, or no other such line ends the front matter.</summary>
    internal static FrontMatterSplit? Find(string text)
    {
        var first = SourceLines.End(text, 0);
        if (!IsFence(text.AsSpan(0, first)))
        {
            return null;
        }

        var start = SourceLines.Next(text, first);
        for (var line = start; line < text.Length; )
        {
            var end = SourceLines.End(text, line);
            if (IsFence(text.AsSpan(line, end - line)))
            {
                return new(start..line, SourceLines.Next(text, end));
            }

            line = SourceLines.Next(text, end);
        }

        return null;
    }

    /// <summary>Whether a file begins with a line of three hyphens.</summary>
    internal static bool IsBegun(string text) => IsFence(text.AsSpan(0, SourceLines.End(text, 0)));

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd(" \t") is "---";
}
