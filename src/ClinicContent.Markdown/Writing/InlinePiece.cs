using System.Text;

namespace ClinicContent.Markdown.Writing;

/// <summary>One inline as Markdown.</summary>
/// <param name="Markdown">The Markdown; of an emphasis, what stands inside it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Delimiter">What an emphasis is written with where it may be, such as <c>**</c>.</param>
/// <param name="Tag">What it is written with elsewhere, such as <c>strong</c>.</param>
internal sealed record InlinePiece(string Markdown, InlinePieceKind Kind, string Delimiter = "", string Tag = "")
{
    /// <summary>
    /// The piece between two others. Delimiters work only between words and spaces or plain punctuation (CommonMark 0.31, 6.2, left-
    /// and right-flanking runs); elsewhere tags say the same.
    /// </summary>
    /// <param name="before">What stands before it; empty at the start of its container.</param>
    /// <param name="after">What stands behind it; empty at the end of its container.</param>
    /// <param name="edgeIsOpen">Whether a delimiter may stand at the start or end of the container.</param>
    internal string Between(string before, string after, bool edgeIsOpen)
    {
        if (Kind != InlinePieceKind.Emphasis)
        {
            return Markdown;
        }

        var isPlain =
            Delimiter.Length > 0
            && Markdown.Length > 0
            && (Markdown[0] == '[' || Rune.IsLetterOrDigit(First(Markdown)))
            && (Markdown[^1] is ')' or ']' or '.' or '?' or '%' || Rune.IsLetterOrDigit(Last(Markdown)))
            && (before.Length == 0 ? edgeIsOpen : IsOutside(Last(before)) && !EndsInReference(before))
            && (after.Length == 0 ? edgeIsOpen : IsOutside(First(after)));
        return isPlain ? Delimiter + Markdown + Delimiter : $"<{Tag}>{Markdown}</{Tag}>";
    }

    private static bool IsOutside(Rune rune) =>
        Rune.IsWhiteSpace(rune)
        || (rune.IsAscii && !Rune.IsLetterOrDigit(rune) && rune.Value is not ('*' or '_' or '\\' or '&'));

    // The parser looks at the character that a reference stands for.
    private static bool EndsInReference(string markdown)
    {
        var start = markdown.EndsWith(';') ? markdown.LastIndexOf('&') : -1;
        return start >= 0 && markdown.AsSpan(start).StartsWith("&#");
    }

    private static Rune First(string text) => Rune.GetRuneAt(text, 0);

    private static Rune Last(string text)
    {
        Rune.DecodeLastFromUtf16(text, out var last, out _);
        return last;
    }
}
