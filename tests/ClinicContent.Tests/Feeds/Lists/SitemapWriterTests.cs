using System.Xml.Linq;
using ClinicContent.Feeds;
using ClinicContent.Feeds.Lists;
using ClinicContent.Model;
using ClinicContent.Site;

namespace ClinicContent.Tests.Feeds.Lists;

public sealed class SitemapWriterTests
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void Write_PagesThatSearchEnginesShouldNotTake_AreLeftOut()
    {
        var catalog = Catalog(
            Condition("a"),
            Condition("b") with
            {
                NoIndex = true,
            },
            Condition("c") with
            {
                CanonicalUrl = new("https://elsewhere.example/c"),
            },
            Condition("d") with
            {
                CanonicalUrl = new("/conditions/d"),
            },
            Condition("e") with
            {
                CanonicalUrl = new("https://example.org/conditions/e"),
            },
            Condition("f") with
            {
                Status = PublicationStatus.InReview,
            },
            Condition("g") with
            {
                CanonicalUrl = new("tel:123"),
            },
            Condition("h") with
            {
                CanonicalUrl = new("#h"),
            }
        );
        Assert.Equal(
            [
                "https://example.org/conditions/a",
                "https://example.org/conditions/d",
                "https://example.org/conditions/e",
                "https://example.org/conditions/g",
                "https://example.org/conditions/h",
            ],
            Locations(SitemapWriter.Write(catalog).Files[0])
        );
    }

    [Fact]
    public void Write_OtherPages_ComeFirstWithoutADay()
    {
        var options = new SitemapOptions
        {
            Site = new() { BaseUrl = new("https://clinic.example/advice/") },
            OtherPages = [new("https://clinic.example/advice/"), new("conditions/"), new("/advice/ärzte/")],
        };
        var file = SitemapWriter.Write(Catalog(Condition("a")), options).Files[0];
        Assert.Equal(
            [
                "https://clinic.example/advice/",
                "https://clinic.example/advice/conditions/",
                "https://clinic.example/advice/%C3%A4rzte/",
                "https://clinic.example/advice/conditions/a",
            ],
            Locations(file)
        );
    }

    [Theory]
    [InlineData("https://elsewhere.example/advice/")]
    [InlineData("/conditions/")]
    public void Write_OtherPagesThatAreNotBelowTheSite_AreWrongUse(string page)
    {
        var options = new SitemapOptions
        {
            Site = new() { BaseUrl = new("https://clinic.example/advice/") },
            OtherPages = [new(page)],
        };
        Assert.Throws<InvalidOperationException>(() => SitemapWriter.Write(Catalog(), options));
    }

    [Fact]
    public void Write_LastChange_IsNeverBeforeTheFirstDay()
    {
        var catalog = Catalog(
            Condition("a") with
            {
                PublishOn = new(2026, 3, 4),
                ModifiedOn = new(2026, 2, 1),
            },
            Condition("b") with
            {
                PublishOn = new(2026, 3, 4),
                ModifiedOn = new(2026, 5, 6),
            },
            Condition("c") with
            {
                ModifiedOn = new(2026, 7, 8),
            },
            Condition("d")
        );
        Assert.Equal(
            ["2026-03-04", "2026-05-06", "2026-07-08", "2026-01-01"],
            Pages(SitemapWriter.Write(catalog).Files[0]).Select(page => page.Element(Sitemap + "lastmod")?.Value)
        );
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public async Task Write_Editions_NameOneAnother(string language)
    {
        var english = new SiteEdition
        {
            Catalog = Catalog(
                Condition("a") with
                {
                    PublishOn = new(2026, 3, 4),
                },
                Condition("only-english"),
                Condition("hidden")
            ),
            Site = SiteOptions.Default,
        };
        var german = new SiteEdition
        {
            Catalog = Catalog(
                Condition("a") with
                {
                    Language = new("de"),
                    Slug = new("angst"),
                    PublishOn = new(2026, 3, 4),
                },
                Condition("hidden") with
                {
                    Language = new("de"),
                    NoIndex = true,
                }
            ),
            Site = new() { BaseUrl = new("https://example.org/de/"), Language = new("de") },
        };
        var (one, other) = language == "en" ? (english, german) : (german, english);
        var file = SitemapWriter.Write(one.Catalog, new() { Site = one.Site, Editions = [other] }).Files[0];
        await Verifier.Verify(file.ToString(), extension: "xml", language);
    }

    [Fact]
    public void Write_RouteWithLettersBeyondAscii_IsEscaped()
    {
        var site = new SiteOptions { Route = item => $"zustände/{item.Ref.Id}?a=1&b=2" };
        Assert.Equal(
            ["https://example.org/zust%C3%A4nde/a?a=1&b=2"],
            Locations(SitemapWriter.Write(Catalog(Condition("a")), new() { Site = site }).Files[0])
        );
    }

    [Fact]
    public void Write_MorePagesThanAFileHolds_AreSplitBeneathAnIndex()
    {
        var catalog = Catalog([
            .. "abcde".Select(letter => Condition($"{letter}") with { ModifiedOn = new(2026, 1, letter - 'a' + 1) }),
        ]);
        var result = SitemapWriter.Write(catalog, new() { MaxPagesPerFile = 2 });
        Assert.Equal(
            ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"],
            result.Files.Select(file => file.Name)
        );
        var index = XDocument.Parse(result.ToString()).Root!;
        Assert.Equal("sitemapindex", index.Name.LocalName);
        Assert.Equal(
            [
                ("https://example.org/sitemap-1.xml", "2026-01-02"),
                ("https://example.org/sitemap-2.xml", "2026-01-04"),
                ("https://example.org/sitemap-3.xml", "2026-01-05"),
            ],
            index
                .Elements()
                .Select(part => (part.Element(Sitemap + "loc")!.Value, part.Element(Sitemap + "lastmod")!.Value))
        );
        Assert.Equal(Locations(SitemapWriter.Write(catalog).Files[0]), result.Files.Skip(1).SelectMany(Locations));
    }

    [Fact]
    public void Write_MoreBytesThanAFileMayHave_AreSplit()
    {
        var catalog = Catalog([.. Enumerable.Range(0, 40).Select(i => Condition($"x{i}"))]);
        var result = SitemapWriter.Write(catalog, SitemapOptions.Default, maxBytes: 2000);
        Assert.True(result.Files.Count > 2);
        Assert.All(result.Files.Skip(1), file => Assert.InRange(file.Content.Length, 1, 2000));
        Assert.Equal(40, result.Files.Skip(1).Sum(file => Locations(file).Length));
    }

    [Fact]
    public void Write_NoItems_IsAnEmptySitemap() =>
        Assert.Empty(Locations(Assert.Single(SitemapWriter.Write(Catalog()).Files)));

    [Theory]
    [InlineData(0)]
    [InlineData(50_001)]
    public void MaxPagesPerFile_OutOfRange_Throws(int pages) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SitemapOptions { MaxPagesPerFile = pages });

    private static XElement[] Pages(FeedFile file) =>
        [.. XDocument.Parse(file.ToString()).Root!.Elements(Sitemap + "url")];

    private static string[] Locations(FeedFile file) =>
        [.. Pages(file).Select(page => page.Element(Sitemap + "loc")!.Value)];

    private static Condition Condition(string id) =>
        new()
        {
            Id = new(id),
            Name = id,
            Summary = "S.",
            Status = PublicationStatus.Published,
            PublishOn = new(2026, 1, 1),
        };

    private static ContentCatalog Catalog(params ContentItem[] items) =>
        new ContentCatalogBuilder().Add(items).Build().OrThrow();
}
