using System.Runtime.CompilerServices;
using ClinicContent.Feeds;
using ClinicContent.Model;
using ClinicContent.Site;

namespace ClinicContent.Starter.Tests;

public sealed class FeedsTests
{
    private static readonly SiteOptions Site = new()
    {
        BaseUrl = new("https://clinic.example/"),
        Name = "A clinic",
        Publisher = "A clinic",
        Logo = new WebUrl("logo.png"),
    };

    private static readonly FeedOptions Options = new() { Site = Site };

    private static ContentCatalog Seen => StarterContent.Catalog.AsSeenOn(new(2026, 11, 25));

    [Fact]
    public Task Write_Rss_HoldsEachPost() => Verify(RssWriter.Write(Seen, Options), "xml");

    [Fact]
    public Task Write_Atom_HoldsEachPost() => Verify(AtomWriter.Write(Seen, Options), "xml");

    [Fact]
    public Task Write_JsonFeed_HoldsEachPost() => Verify(JsonFeedWriter.Write(Seen, Options), "json");

    [Fact]
    public Task Write_Sitemap_ListsEachPage() => Verify(SitemapWriter.Write(Seen, new() { Site = Site }), "xml");

    [Fact]
    public Task Write_Redirects_AreAsTheSnapshot() => Verify(RedirectWriter.Write(Seen, Site), "txt");

    [Fact]
    public Task Write_AToZ_ListsEachName() => Verify(AToZWriter.Write(Seen, Site), "json");

    [Fact]
    public Task Write_IndicationCsv_SaysStatusAndDirectionInEachRow() =>
        Verify(IndicationCsvWriter.Write(Seen, Site), "csv");

    [Fact]
    public Task Write_Chunks_ReadAlone() => Verify(ChunkWriter.Write(Seen, new() { Site = Site }), "jsonl");

    private static async Task Verify(
        FeedResult result,
        string extension,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = ""
    )
    {
        Assert.Empty(result.Diagnostics);
        await Verifier.Verify(result.Content.ToArray(), extension, parameters: null, sourceFile, method);
    }
}
