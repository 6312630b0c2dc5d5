using System.Globalization;
using System.Text;
using System.Text.Json;
using ClinicContent.Text;

namespace ClinicContent.Tool.Site;

/// <summary>What the script of a site searches: of each item its names, its summary, the words of its text, and the card that is shown.</summary>
internal static class SearchIndex
{
    internal const string FileName = "search.json";

    internal static byte[] Write(Website site)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartArray();
            foreach (var item in site.Catalog.Items)
            {
                json.WriteStartObject();
                json.WriteString("name", Fold(item.Name));
                json.WriteString("also", Fold(string.Join(' ', item.AlternateNames.Select(other => other.Text))));
                json.WriteString("summary", Fold(item.Summary ?? ""));
                json.WriteString("words", WordsOf(site.Catalog, item));
                json.WriteString("card", site.Entries.Card(item.Ref).ToString());
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return bytes.ToArray();
    }

    // Each word once, in order: the same bytes every time, and a third of the text.
    private static string WordsOf(ContentCatalog catalog, ContentItem item) =>
        string.Join(
            ' ',
            Fold(ContentTextWriter.Write(catalog, item.Ref))
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        );

    /// <summary>Letters and digits without marks and case, a space for everything else: the script does the same to a query.</summary>
    internal static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in Well(text).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            folded.Append(Rune.IsLetterOrDigit(rune) ? Rune.ToLowerInvariant(rune).ToString() : " ");
        }

        return folded.ToString();
    }

    // Halves of surrogate pairs and noncharacters cannot be normalized.
    private static string Well(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => IsNoncharacter(rune.Value) ? " " : rune.ToString()));

    private static bool IsNoncharacter(int value) => (value & 0xFFFE) == 0xFFFE || value is >= 0xFDD0 and <= 0xFDEF;
}
