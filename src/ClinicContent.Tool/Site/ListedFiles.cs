using ClinicContent.Diagnostics;
using ClinicContent.Feeds;
using ClinicContent.Feeds.Lists;
using ClinicContent.Model;
using ClinicContent.Site;
using ClinicContent.Tool.Files;

namespace ClinicContent.Tool.Site;

/// <summary>The feeds and lists of a site, each written when one of its files is asked for, and once.</summary>
internal sealed class ListedFiles(Website site)
{
    // Those who follow a feed have read what is older.
    private const int MostPosts = 50;

    private readonly Lazy<FeedResult>[] results =
    [
        new(() => RssWriter.Write(site.Catalog, FeedOf(site.Options))),
        new(() => AtomWriter.Write(site.Catalog, FeedOf(site.Options))),
        new(() => JsonFeedWriter.Write(site.Catalog, FeedOf(site.Options))),
        new(() => SitemapWriter.Write(site.Catalog, SitemapOf(site))),
        new(() => RedirectWriter.Write(site.Catalog, site.Options)),
    ];

    /// <summary>The files. Their names are known once they are written.</summary>
    internal IEnumerable<WrittenFile> Files =>
        results
            .SelectMany(result => result.Value.Files)
            .Select(file => new WrittenFile(file.Name, () => file.Content.ToArray()));

    /// <summary>What had to be changed or left out.</summary>
    internal IEnumerable<Diagnostic> Diagnostics => results.SelectMany(result => result.Value.Diagnostics);

    private static SitemapOptions SitemapOf(Website site) =>
        new() { Site = site.Options, OtherPages = SiteFiles.OtherPages(site).ToValueList() };

    private static FeedOptions FeedOf(SiteOptions site) => new() { Site = site, MaxPosts = MostPosts };
}
