using System.Globalization;
using System.Text;

namespace ClinicContent.Tool;

/// <summary>Text from content or from the command line as a terminal may show it.</summary>
internal static class Escaped
{
    /// <summary>The same, keeping its lines.</summary>
    internal static string Lines(string text) =>
        string.Join('\n', text.Split('\n').Select(line => Text(line.TrimEnd('\r').Replace('\t', ' '))));

    /// <summary>The text, its control and invisible characters written as <c>\uXXXX</c>.</summary>
    internal static string Text(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var isObeyed =
                Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator;
            if (isObeyed)
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
            }
            else
            {
                escaped.Append(rune.ToString());
            }
        }

        return escaped.ToString();
    }
}
