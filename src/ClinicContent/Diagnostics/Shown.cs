using System.Globalization;
using System.Text;

namespace ClinicContent.Diagnostics;

/// <summary>Text from content as it may stand in a message: short, and without a character that a terminal obeys.</summary>
internal static class Shown
{
    /// <summary>The text, cut after some characters, its control and invisible characters escaped.</summary>
    internal static string Text(string? text, int maxLength = 80)
    {
        text ??= "";
        var cut = text.Length > maxLength;
        var end = cut && char.IsHighSurrogate(text[maxLength - 1]) ? maxLength - 1 : Math.Min(text.Length, maxLength);
        return Escape(text[..end]) + (cut ? "…" : "");
    }

    /// <summary>The text, its control, format and unpaired surrogate characters written as <c>\uXXXX</c>.</summary>
    internal static string Escape(string text) => Escape(text, keep: default);

    /// <summary>The same, keeping some characters as they are, such as line feeds.</summary>
    internal static string Escape(string text, ReadOnlySpan<char> keep)
    {
        StringBuilder? escaped = null;
        for (var i = 0; i < text.Length; i++)
        {
            var pair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            var category = pair ? CharUnicodeInfo.GetUnicodeCategory(text, i) : char.GetUnicodeCategory(text[i]);
            var width = pair ? 2 : 1;
            var obeyed =
                category
                    is UnicodeCategory.Control
                        or UnicodeCategory.Format
                        or UnicodeCategory.Surrogate
                        or UnicodeCategory.LineSeparator
                        or UnicodeCategory.ParagraphSeparator
                && !keep.Contains(text[i]);
            if (obeyed)
            {
                escaped ??= new StringBuilder(text, 0, i, text.Length + 16);
                for (var j = i; j < i + width; j++)
                {
                    escaped.Append("\\u").Append(((int)text[j]).ToString("X4", CultureInfo.InvariantCulture));
                }
            }
            else
            {
                escaped?.Append(text, i, width);
            }

            i += width - 1;
        }

        return escaped?.ToString() ?? text;
    }
}
