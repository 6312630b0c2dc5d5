using System.Buffers;

namespace ClinicContent.Markdown.Syntax;

/// <summary>The mark at the start of a quote that says what it really is: <c>[!WARNING]</c>.</summary>
internal static class AlertMarker
{
    internal const string PullQuote = "PULLQUOTE";
    internal const string Video = "VIDEO";
    internal const string Details = "DETAILS";
    internal const string Question = "QUESTION";
    internal const string DoDont = "DO-DONT";

    private static readonly SearchValues<char> Word = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-"
    );

    /// <summary>Callouts by their kind on the wire. The first word of each is the canonical one; git hosts know most of them.</summary>
    internal static readonly (string Marker, string Kind)[] Callouts =
    [
        ("NOTE", "inset"),
        ("IMPORTANT", "important"),
        ("WARNING", "warning"),
        ("TIP", "inset"),
        ("CAUTION", "warning"),
    ];

    /// <summary>Care cards by their level on the wire.</summary>
    internal static readonly (string Marker, string Level)[] Cards =
    [
        ("NON-URGENT", "non-urgent"),
        ("URGENT", "urgent"),
        ("EMERGENCY", "emergency"),
    ];

    /// <summary>Action links by what they do.</summary>
    internal static readonly (string Marker, string Action)[] Actions = [("BOOK", "book"), ("CALL", "call")];

    /// <summary>All marks.</summary>
    internal static IEnumerable<string> All =>
        Callouts
            .Select(one => one.Marker)
            .Concat(Cards.Select(one => one.Marker))
            .Concat(Actions.Select(one => one.Marker))
            .Concat([PullQuote, Video, Details, Question, DoDont]);

    /// <summary>The mark that a text begins with, without its brackets; null where it begins with none.</summary>
    internal static string? Find(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("[!"))
        {
            return null;
        }

        var end = 2;
        while (end < text.Length && (char.IsAsciiLetter(text[end]) || text[end] == '-'))
        {
            end++;
        }

        return end > 2 && end < text.Length && text[end] == ']' ? text[2..end].ToString() : null;
    }

    /// <summary>What a text begins with that is nearly a mark, in brackets with an exclamation mark, and that mark.</summary>
    internal static (int Length, string Mark)? FindNearly(ReadOnlySpan<char> text)
    {
        var inside = Inside(text).TrimStart(' ');
        return inside is ['!', ..] ? Known(text, inside[1..]) : null;
    }

    /// <summary>What a text begins with that would be a mark with brackets and an exclamation mark, and that mark.</summary>
    internal static (int Length, string Mark)? FindBare(ReadOnlySpan<char> text)
    {
        if (text is not ['!', ..])
        {
            return Known(text, Inside(text));
        }

        var end = text[1..].IndexOfAnyExcept(Word);
        var length = end < 0 ? text.Length : end + 1;
        return MarkOf(text[1..length]) is { } mark ? (length, mark) : null;
    }

    private static (int Length, string Mark)? Known(ReadOnlySpan<char> text, ReadOnlySpan<char> word) =>
        MarkOf(word) is { } mark ? (text.IndexOf(']') + 1, mark) : null;

    // What stands in the brackets that a text begins with. No mark is longer.
    private static ReadOnlySpan<char> Inside(ReadOnlySpan<char> text)
    {
        var near = text[..Math.Min(text.Length, 40)];
        var end = near.IndexOf(']');
        return near is ['[', ..] && end > 0 ? near[1..end] : default;
    }

    private static string? MarkOf(ReadOnlySpan<char> word)
    {
        var letters = Letters(word);
        return letters.Length == 0 ? null : All.FirstOrDefault(mark => Letters(mark) == letters);
    }

    private static string Letters(ReadOnlySpan<char> word) =>
        word.ToString()
            .Replace("-", "", StringComparison.Ordinal)
            .Replace(" ", "", StringComparison.Ordinal)
            .ToUpperInvariant();

    /// <summary>What a table of marks says of one, ignoring case.</summary>
    internal static string? Lookup((string Marker, string Value)[] table, string marker) =>
        Array.Find(table, one => string.Equals(one.Marker, marker, StringComparison.OrdinalIgnoreCase)).Value;
}
