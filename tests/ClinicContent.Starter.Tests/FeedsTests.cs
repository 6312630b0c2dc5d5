using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using ClinicContent.Feeds;
using ClinicContent.Feeds.Chunks;
using ClinicContent.Feeds.Lists;
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

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Write_ForeignCulture_GivesTheSameBytes(string culture)
    {
        var expected = All();
        FeedFile[] actual = [];

        // A thread of its own, so that no other test sees the culture.
        var thread = new Thread(() =>
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            actual = All();
        });
        thread.Start();
        thread.Join();
        Assert.Equal(expected.Select(file => file.ToString()), actual.Select(file => file.ToString()));
        Assert.All(actual, file => Assert.False(file.Content.Span.StartsWith(Encoding.UTF8.Preamble)));
    }

    private static FeedFile[] All() =>
        [
            .. new FeedResult[]
            {
                RssWriter.Write(Seen, Options),
                AtomWriter.Write(Seen, Options),
                JsonFeedWriter.Write(Seen, Options),
                SitemapWriter.Write(Seen, new() { Site = Site }),
                RedirectWriter.Write(Seen, Site),
                AToZWriter.Write(Seen, Site),
                IndicationCsvWriter.Write(Seen, Site),
                ChunkWriter.Write(Seen, new() { Site = Site }),
            }.SelectMany(result => result.Files),
        ];

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
