namespace ClinicContent.Markdown.Reading;

/// <summary>The lines of a text, which end in a line feed, a carriage return, or both.</summary>
internal static class SourceLines
{
    /// <summary>Where the line ends that a place stands in.</summary>
    internal static int End(string text, int from)
    {
        var length = text.AsSpan(from).IndexOfAny('\n', '\r');
        return length < 0 ? text.Length : from + length;
    }

    /// <summary>Where the next line begins.</summary>
    internal static int Next(string text, int from)
    {
        var end = End(text, from);
        return end >= text.Length ? text.Length
            : text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2
            : end + 1;
    }
}
