using ClinicContent.Model;
using ClinicContent.Site;

namespace ClinicContent.Html;

/// <summary>What stands in the <c>head</c> of an item's page: for search engines, and for those who show a link to it.</summary>
internal static class HeadHtml
{
    internal static void Write(SiteOptions site, HtmlPage page)
    {
        var (item, urls) = (page.Item, page.Urls);
        var name = item.SearchTitle ?? item.Name;
        page.Raw("<title>"u8);
        page.Buffer.Text(name);
        page.Raw(" | "u8);
        page.Buffer.Text(site.Name);
        page.Raw("</title>\n"u8);
        var description = item.Summary ?? (item as Post)?.Excerpt;
        Named(page, "description"u8, description);
        foreach (var author in item.Authors.AsSpan())
        {
            Named(page, "author"u8, author.Name);
        }

        if (!item.MayBeIndexed)
        {
            Named(page, "robots"u8, "noindex");
        }

        var own = urls.Absolute(item);
        var canonical = urls.PreferredPage(item) ?? own;
        Link(page, "canonical"u8, language: null, canonical);

        // The page that search engines should take says its own languages.
        if (canonical == own)
        {
            Link(page, "alternate"u8, item.Language?.Value ?? site.Language.Value, own);
            Link(page, "alternate"u8, "x-default", own);
        }

        Property(page, "og:type"u8, "article");
        Property(page, "og:title"u8, name);
        Property(page, "og:description"u8, description);
        Property(page, "og:url"u8, canonical);
        Property(page, "og:site_name"u8, site.Name);
        Property(page, "og:locale"u8, Locale(item.Language ?? site.Language));
        Property(page, "article:published_time"u8, Day(item.PublishOn));
        Property(page, "article:modified_time"u8, Day(item.ModifiedOn));
        foreach (var tag in item.Tags.AsSpan())
        {
            Property(page, "article:tag"u8, tag);
        }

        var image = item.LeadImage;
        Property(page, "og:image"u8, image is null ? null : urls.Absolute(item, image.Source));
        Property(page, "og:image:alt"u8, image?.AlternativeText);
        Named(page, "twitter:card"u8, image is null ? "summary" : "summary_large_image");
    }

    // Open Graph knows a language only with its country.
    private static string? Locale(LanguageTag language)
    {
        var parts = language.Value.Split('-');
        var country = parts.Skip(1).FirstOrDefault(part => part.Length == 2);
        return country is null ? null : parts[0] + "_" + country;
    }

    private static string? Day(DateOnly? date) => date is { } day ? Phrasing.Phrases.Of(day) : null;

    private static void Named(HtmlPage page, ReadOnlySpan<byte> name, string? content) =>
        Meta(page, "<meta name=\""u8, name, content);

    private static void Property(HtmlPage page, ReadOnlySpan<byte> name, string? content) =>
        Meta(page, "<meta property=\""u8, name, content);

    private static void Meta(HtmlPage page, ReadOnlySpan<byte> start, ReadOnlySpan<byte> name, string? content)
    {
        if (!string.IsNullOrEmpty(content))
        {
            page.Raw(start);
            page.Raw(name);
            page.Raw("\" content=\""u8);
            page.Buffer.Text(content);
            page.Raw("\">\n"u8);
        }
    }

    private static void Link(HtmlPage page, ReadOnlySpan<byte> relation, string? language, string url)
    {
        page.Raw("<link rel=\""u8);
        page.Raw(relation);
        page.Raw("\""u8);
        if (language is not null)
        {
            page.Raw(" hreflang=\""u8);
            page.Buffer.Text(language);
            page.Raw("\""u8);
        }

        page.Raw(" href=\""u8);
        page.Buffer.Text(url);
        page.Raw("\">\n"u8);
    }
}
