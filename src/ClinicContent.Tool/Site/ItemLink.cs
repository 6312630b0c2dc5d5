namespace ClinicContent.Tool.Site;

/// <summary>A link to the page of an item; it says the language of the item where that is not English, which these pages are in.</summary>
internal static class ItemLink
{
    internal static Markup Write(Markup html, Website site, ContentItem item, string? name = null)
    {
        var language = LanguageOf(site, item);
        return html.Element(
            "a",
            name ?? item.Name,
            ("href", site.PathOf(item)),
            ("lang", language),
            ("dir", language is null ? null : "auto"),
            ("hreflang", language)
        );
    }

    /// <summary>Words of an item that lead nowhere.</summary>
    internal static Markup Words(Markup html, Website site, ContentItem item, string words, string? look = null)
    {
        var language = LanguageOf(site, item);
        return language is null && look is null
            ? html.Text(words)
            : html.Element(
                "span",
                words,
                ("class", look),
                ("lang", language),
                ("dir", language is null ? null : "auto")
            );
    }

    /// <summary>The language of an item, or without one of the site; null for English.</summary>
    internal static string? LanguageOf(Website site, ContentItem? item)
    {
        var language = (item?.Language ?? site.Options.Language).Value;
        return language == "en" || language.StartsWith("en-", StringComparison.Ordinal) ? null : language;
    }
}
