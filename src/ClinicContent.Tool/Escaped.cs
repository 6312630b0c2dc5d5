using System.Globalization;
using System.Text;

namespace ClinicContent.Tool;

/// <summary>Text from content or from the command line as a terminal may show it.</summary>
internal static class Escaped
{
    /// <summary>The same, keeping its lines.</summary>
    internal static string Lines(string text) =>
        string.Join('\n', text.Split('\n').Select(line => Text(line.TrimEnd('\r').Replace('\t', ' '))));

    /// <summary>The text, its control and invisible characters, and halves of surrogate pairs, written as <c>\uXXXX</c>: one for each code unit, as in JSON.</summary>
    internal static string Text(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsSurrogatePair(text, i);
            if (IsShown(CharUnicodeInfo.GetUnicodeCategory(text, i)))
            {
                escaped.Append(text, i, isPair ? 2 : 1);
            }
            else
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:X4}");
                escaped.Append(isPair ? $"\\u{(int)text[i + 1]:X4}" : "");
            }

            i += isPair ? 1 : 0;
        }

        return escaped.ToString();
    }

    private static bool IsShown(UnicodeCategory category) =>
        category
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.Surrogate
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
            );
}
