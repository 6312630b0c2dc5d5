using CsCheck;

namespace ClinicContent.Tests.Shared;

/// <summary>Texts of every sort that content may hold: letters of many scripts, emoji, quotes, markup, control and invisible characters. Never half of a surrogate pair.</summary>
internal static class Texts
{
    private static readonly Gen<string> Letters = Gen.Char["abcdefghijklmnopqrstuvwxyz ABC019"].Select(c => $"{c}");

    private static readonly Gen<string> Foreign = Gen.OneOf("é", "ß", "İ", "ı", "ñ", "Ж", "漢", "ا", "e\u0301", "ﬁ");

    private static readonly Gen<string> Pairs = Gen.OneOf("😀", "👩‍⚕️", "🇩🇪", "𝒳", "\U0010FFFF");

    private static readonly Gen<string> Markup = Gen.OneOf(
        "\"",
        "\\",
        "/",
        "<",
        ">",
        "&",
        "'",
        "</script>",
        "<!--",
        "{",
        "]",
        "\\u0041",
        "*",
        "`",
        "---"
    );

    private static readonly Gen<string> Obeyed = Gen.OneOf(
        "\t",
        "\n",
        "\r",
        "\0",
        "\b",
        "\f",
        "\u0001",
        "\u001b",
        "\u007f",
        "\u0085",
        "\u00a0",
        "\u200b",
        "\u202e",
        "\u2028",
        "\u2029",
        "\ufeff",
        "\ufffd",
        "\uffff"
    );

    private static readonly Gen<string> Piece = Gen.Frequency(
        (10, Letters),
        (3, Foreign),
        (1, Pairs),
        (2, Markup),
        (2, Obeyed)
    );

    private static readonly Gen<string> WordPiece = Gen.Char["abcdefghijklmnopqrstuvwxyz0123456789"]
        .Array[1, 6]
        .Select(letters => new string(letters));

    /// <summary>Any text, even an empty one.</summary>
    internal static Gen<string> Any { get; } = Piece.Array[0, 12].Select(string.Concat);

    /// <summary>A text with something in it to read.</summary>
    internal static Gen<string> Filled { get; } = Any.Select(Letters, (text, letter) => Fill(Words(text), letter));

    /// <summary>A run of text inside a paragraph: any but an empty one.</summary>
    internal static Gen<string> Run { get; } =
        Any.Select(Letters, (text, letter) => Words(text) is { Length: > 0 } words ? words : letter);

    /// <summary>A text that follows the grammar of ids and of words in open sets.</summary>
    internal static Gen<string> Word { get; } = WordPiece.Array[1, 3].Select(pieces => string.Join('-', pieces));

    /// <summary>A number as JSON writes it.</summary>
    internal static Gen<string> Number { get; } =
        Gen.Select(
            Gen.OneOf("", "-"),
            Gen.OneOf(Gen.Const("0"), Gen.ULong.Select(number => $"{number}")),
            Gen.OneOf("", ".0", ".5", ".10", ".123456789012345678901234567890"),
            Gen.OneOf("", "", "e5", "E+400", "e-0"),
            (sign, whole, fraction, exponent) => sign + whole + fraction + exponent
        );

    // Only a clinic's own values may hold the null character.
    private static string Words(string text) => text.Replace("\0", "", StringComparison.Ordinal);

    private static string Fill(string text, string letter) =>
        string.IsNullOrWhiteSpace(text) ? text + (letter == " " ? "x" : letter) : text;
}
