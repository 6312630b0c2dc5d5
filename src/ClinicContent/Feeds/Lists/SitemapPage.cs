using ClinicContent.Model;

namespace ClinicContent.Feeds.Lists;

/// <summary>A page as a sitemap lists it.</summary>
/// <param name="Url">Its URL.</param>
/// <param name="ChangedOn">The day of its last change; null where that is not known.</param>
/// <param name="Alternates">The page in each language, its own included; empty where there is no other.</param>
internal sealed record SitemapPage(
    string Url,
    DateOnly? ChangedOn,
    ValueList<(LanguageTag Language, string Url)> Alternates
)
{
    // An ampersand takes five characters in XML, and each element at most 150 besides.
    /// <summary>How many bytes it takes at most.</summary>
    internal int MaxBytes => 150 + (Url.Length * 5) + Alternates.Sum(alternate => 150 + (alternate.Url.Length * 5));
}
