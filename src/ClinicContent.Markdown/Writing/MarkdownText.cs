using System.Globalization;
using System.Text;

namespace ClinicContent.Markdown.Writing;

/// <summary>Plain text as Markdown that reads back as the same text.</summary>
internal static class MarkdownText
{
    /// <summary>A comment that says nothing: it parts two things that would run together.</summary>
    internal const string Boundary = "<!-- -->";

    private const string AlwaysEscaped = "\\`*_[]<|";
    private const string EscapedAtLineStart = "#+-=>~";

    /// <summary>A run of text.</summary>
    /// <param name="run">The text.</param>
    /// <param name="place">Where it stands.</param>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair.</exception>
    internal static string Escape(string run, TextPlace place)
    {
        var escaped = new StringBuilder(run.Length + 8);
        for (var i = 0; i < run.Length; i++)
        {
            if (!Rune.TryGetRuneAt(run, i, out var rune))
            {
                throw new ArgumentException(
                    "A text holds half of a surrogate pair, which is no character and cannot be written.",
                    nameof(run)
                );
            }

            var next = i + rune.Utf16SequenceLength;
            Add(escaped, rune, run, i, isLast: next == run.Length, place);
            i = next - 1;
        }

        return escaped.ToString();
    }

    /// <summary>A text that stands alone on one line, such as a title.</summary>
    internal static string Line(string text) => Escape(text, TextPlace.WholeLine);

    /// <summary>A text between quotes, in a comment or in the title of an image: characters that would end either are references.</summary>
    internal static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 8);
        foreach (var rune in text.EnumerateRunes())
        {
            var endsComment = rune.Value == '-' && (quoted.Length == 0 || quoted[^1] == '-');
            var isReference = rune.Value is '"' or '&' or '<' or '>' or '\\' or '`' || MustBeReference(rune);
            quoted.Append(isReference || endsComment ? Reference(rune) : rune.ToString());
        }

        return quoted.ToString();
    }

    /// <summary>A text in a comment without quotes around it, such as an anchor.</summary>
    internal static string Word(string text) =>
        string.Concat(
            Quoted(text)
                .EnumerateRunes()
                .Select(static rune => Rune.IsWhiteSpace(rune) || rune.Value == '=' ? Reference(rune) : rune.ToString())
        );

    /// <summary>A numeric character reference (CommonMark 0.31, 2.5).</summary>
    internal static string Reference(Rune rune) => string.Create(CultureInfo.InvariantCulture, $"&#{rune.Value};");

    /// <summary>Whether a character is lost or obeyed where it stands as itself: line ends, tabs, and what cannot be seen.</summary>
    internal static bool MustBeReference(Rune rune) =>
        rune.Value is not (0x200C or 0x200D)
        && Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;

    private static void Add(StringBuilder escaped, Rune rune, string run, int index, bool isLast, TextPlace place)
    {
        var isEdge = (index == 0 && place.IsStart) || (isLast && place.IsEnd);
        if (MustBeReference(rune) || (isEdge && Rune.IsWhiteSpace(rune)) || IsDash(run, index, place))
        {
            escaped.Append(Reference(rune));
            return;
        }

        escaped.Append(NeedsBackslash(rune.Value, run, index, isLast, place) ? "\\" : "").Append(rune.ToString());
    }

    private static bool NeedsBackslash(int value, string run, int index, bool isLast, TextPlace place) =>
        value < 0x80
        && (
            AlwaysEscaped.Contains((char)value, StringComparison.Ordinal)
            || (value == '&' && BeginsReference(run, index + 1))
            || (value == '!' && isLast)
            || (value == '#' && isLast && place.IsEnd)
            || (value == ':' && index == 0 && place.FollowsBracket)
            || (place.IsLineStart && MeansBlock((char)value, run, index))
        );

    private static bool BeginsReference(string run, int index) =>
        index < run.Length && (run[index] == '#' || char.IsAsciiLetter(run[index]));

    private static bool MeansBlock(char value, string run, int index) =>
        (index == 0 && EscapedAtLineStart.Contains(value, StringComparison.Ordinal))
        || (value is '.' or ')' && index is > 0 and < 10 && run.AsSpan(0, index).IndexOfAnyExceptInRange('0', '9') < 0)
        || (value == '!' && index == 0 && run.Length > 1 && char.IsAsciiLetter(run[1]))
        || (value == ':' && index == 5 && run.StartsWith("Table:", StringComparison.Ordinal));

    // What would be taken for who said it.
    private static bool IsDash(string run, int index, TextPlace place) =>
        index == 0 && place.IsLineStart && run.StartsWith("— ", StringComparison.Ordinal);
}
