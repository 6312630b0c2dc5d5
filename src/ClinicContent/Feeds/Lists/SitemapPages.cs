using ClinicContent.Model;
using ClinicContent.Site;

namespace ClinicContent.Feeds.Lists;

/// <summary>Finds the pages that a sitemap lists.</summary>
internal sealed class SitemapPages(ContentCatalog catalog, SitemapOptions options)
{
    private readonly SiteUrls urls = new(options.Site);

    private readonly (ContentCatalog Catalog, SiteUrls Urls, SiteOptions Site)[] editions =
    [
        .. options.Editions.Select(edition => (edition.Catalog, new SiteUrls(edition.Site), edition.Site)),
    ];

    internal SitemapPage[] ToArray() =>
        [.. options.OtherPages.Select(Make), .. catalog.Items.Where(item => IsListed(item, urls)).Select(Make)];

    // A page that gives way to another must not be listed beside it.
    private static bool IsListed(ContentItem item, SiteUrls urls) =>
        item.MayBeIndexed && urls.PreferredPage(item) is null;

    // The protocol lets a sitemap list what is below the folder in which it stands.
    private SitemapPage Make(WebUrl page)
    {
        var url = urls.Absolute(page);
        return url.StartsWith(urls.Base, StringComparison.Ordinal)
            ? new(UriText.Of(url), ChangedOn: null, [])
            : throw new InvalidOperationException($"'{page}' is no page below {urls.Base}.");
    }

    private SitemapPage Make(ContentItem item) =>
        new(UriText.Of(urls.Absolute(item)), EntryDates.LastChange(item), Alternates(item));

    private ValueList<(LanguageTag Language, string Url)> Alternates(ContentItem item)
    {
        var alternates = new List<(LanguageTag Language, string Url)>
        {
            (item.Language ?? options.Site.Language, UriText.Of(urls.Absolute(item))),
        };
        foreach (var (other, otherUrls, site) in editions)
        {
            if (other.TryGetItem(item.Ref, out var found) && IsListed(found, otherUrls))
            {
                alternates.Add((found.Language ?? site.Language, UriText.Of(otherUrls.Absolute(found))));
            }
        }

        return alternates.Count == 1 ? [] : alternates.ToValueList();
    }
}
