namespace ClinicContent.Tool;

/// <summary>Finds the word that was probably meant on a command line.</summary>
internal static class NearWord
{
    /// <summary>A question that names the word that was meant, after a space; nothing where none is near.</summary>
    internal static string Question(IEnumerable<string> words, string text) =>
        words.FirstOrDefault(word => IsNear(word, text)) is { } near ? $" Did you mean '{near}'?" : "";

    // One letter more, fewer or other, or two that changed places.
    private static bool IsNear(string name, string text)
    {
        var start = name.AsSpan().CommonPrefixLength(text);
        var (rest, other) = (name[start..], text[start..]);
        return (rest.Length > 0 && rest[1..] == other)
            || (other.Length > 0 && other[1..] == rest)
            || (rest.Length > 0 && other.Length > 0 && rest[1..] == other[1..])
            || (rest.Length > 1 && other.Length > 1 && rest[..2] == $"{other[1]}{other[0]}" && rest[2..] == other[2..]);
    }
}
