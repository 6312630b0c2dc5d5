using ClinicContent.Model;

namespace ClinicContent.Html;

/// <summary>The directions in which languages are written.</summary>
internal static class Directions
{
    // The languages that are written from right to left unless their tag names another script (Unicode CLDR, likely subtags).
    private static readonly string[] Languages =
    [
        "ar",
        "ckb",
        "dv",
        "fa",
        "he",
        "ks",
        "ps",
        "sd",
        "syr",
        "ug",
        "ur",
        "yi",
    ];

    private static readonly string[] Scripts = ["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"];

    internal static bool IsRightToLeft(LanguageTag language)
    {
        var parts = language.Value.Split('-');

        // A script has four letters (RFC 5646, 2.2.3), and stands before all that could have four characters too.
        return Array.Find(parts, part => part.Length == 4 && char.IsAsciiLetterUpper(part[0])) is { } script
            ? Scripts.Contains(script, StringComparer.Ordinal)
            : Languages.Contains(parts[0], StringComparer.Ordinal);
    }
}
