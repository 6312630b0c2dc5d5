using ClinicContent.Model;

namespace ClinicContent.Html;

/// <summary>What a reader's software has to know of languages: their direction, and whether one reads as another does.</summary>
internal static class Languages
{
    // The languages that are written from right to left unless their tag names another script (Unicode CLDR, likely subtags).
    private static readonly string[] RightToLeft =
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

    internal static bool IsRightToLeft(LanguageTag language) =>
        ScriptOf(language.Value) is { IsEmpty: false } script
            ? IsAmong(Scripts, script)
            : IsAmong(RightToLeft, PrimaryOf(language.Value));

    /// <summary>Whether a passage in one language needs no mark inside the other: variants of countries are one language.</summary>
    internal static bool AreAlike(LanguageTag one, LanguageTag other) =>
        ReferenceEquals(one, other)
        || (
            PrimaryOf(one.Value).SequenceEqual(PrimaryOf(other.Value))
            && ScriptOf(one.Value).SequenceEqual(ScriptOf(other.Value))
        );

    private static bool IsAmong(string[] all, ReadOnlySpan<char> one)
    {
        foreach (var other in all)
        {
            if (one.SequenceEqual(other))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> PrimaryOf(ReadOnlySpan<char> tag) =>
        tag.IndexOf('-') is >= 0 and var end ? tag[..end] : tag;

    // A script has four letters (RFC 5646, 2.2.3), and stands before all that could have four characters too.
    private static ReadOnlySpan<char> ScriptOf(ReadOnlySpan<char> tag)
    {
        foreach (var part in tag.Split('-'))
        {
            if (tag[part] is [>= 'A' and <= 'Z', >= 'a' and <= 'z', _, _])
            {
                return tag[part];
            }
        }

        return default;
    }
}
