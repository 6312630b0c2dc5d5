using System.Buffers;
using System.Globalization;
using System.Text;

namespace ClinicContent.Markdown.Writing;

/// <summary>Texts as scalars of YAML 1.2.</summary>
internal static class YamlText
{
    // What means something at the start of a scalar.
    private static readonly SearchValues<char> Indicators = SearchValues.Create("-?:,[]{}#&*!|>'\"%@`=~");

    private static readonly string[] Reserved = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];

    /// <summary>The text, in double quotes unless it can stand without.</summary>
    internal static string Scalar(string text) => IsPlain(text) ? text : Quote(text);

    /// <summary>The name of a member: without quotes only where it is a word.</summary>
    internal static string Name(string name) =>
        name.Length > 0
        && char.IsAsciiLetter(name[0])
        && name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
            ? Scalar(name)
            : Quote(name);

    private static bool IsPlain(string text) =>
        text.Length > 0
        && !Indicators.Contains(text[0])
        && text[0] != ' '
        && text[^1] is not (' ' or ':')
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && text.AsSpan().IndexOfAny(['\n', '\r', '\t']) < 0
        && text.EnumerateRunes().All(IsPrintable)
        && !Reserved.Contains(text, StringComparer.OrdinalIgnoreCase)
        && !LooksLikeNumber(text);

    // Digits with anything of a number: dates are none.
    private static bool LooksLikeNumber(string text) =>
        (char.IsAsciiDigit(text[0]) || text[0] is '+' or '.')
        && double.TryParse(text.Replace('_', '0'), NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static bool IsPrintable(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.Surrogate
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.PrivateUse
            )
        && rune.Value != 0xFFFD;

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune))
            {
                throw new ArgumentException(
                    "A text holds half of a surrogate pair, which is no character and cannot be written.",
                    nameof(text)
                );
            }

            quoted.Append(Escape(rune));
            i += rune.Utf16SequenceLength - 1;
        }

        return quoted.Append('"').ToString();
    }

    private static string Escape(Rune rune) =>
        rune.Value switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ when IsPrintable(rune) || rune.Value == 0xFFFD => rune.ToString(),
            <= 0xFF => string.Create(CultureInfo.InvariantCulture, $"\\x{rune.Value:X2}"),
            <= 0xFFFF => string.Create(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}"),
        };
}
