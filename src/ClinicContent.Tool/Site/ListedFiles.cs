using ClinicContent.Diagnostics;
using ClinicContent.Feeds;
using ClinicContent.Feeds.Lists;
using ClinicContent.Site;
using ClinicContent.Tool.Files;

namespace ClinicContent.Tool.Site;

/// <summary>The feeds and lists of a site, each written when one of its files is asked for, and once.</summary>
internal sealed class ListedFiles(ContentCatalog catalog, SiteOptions site)
{
    // Those who follow a feed have read what is older.
    private const int MostPosts = 50;

    private readonly Lazy<FeedResult>[] results =
    [
        new(() => RssWriter.Write(catalog, FeedOf(site))),
        new(() => AtomWriter.Write(catalog, FeedOf(site))),
        new(() => JsonFeedWriter.Write(catalog, FeedOf(site))),
        new(() => SitemapWriter.Write(catalog, new() { Site = site })),
        new(() => RedirectWriter.Write(catalog, site)),
    ];

    /// <summary>The files. Their names are known once they are written.</summary>
    internal IEnumerable<WrittenFile> Files =>
        results
            .SelectMany(result => result.Value.Files)
            .Select(file => new WrittenFile(file.Name, () => file.Content.ToArray()));

    /// <summary>What had to be changed or left out.</summary>
    internal IEnumerable<Diagnostic> Diagnostics => results.SelectMany(result => result.Value.Diagnostics);

    private static FeedOptions FeedOf(SiteOptions site) => new() { Site = site, MaxPosts = MostPosts };
}
