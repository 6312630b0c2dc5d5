using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using ClinicContent.Feeds;
using ClinicContent.Html;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Site;
using ClinicContent.Tests.Catalog;
using ClinicContent.Tests.Text;
using CsCheck;

namespace ClinicContent.Tests.Feeds;

public sealed class FeedWriterTests
{
    private static readonly FeedOptions Options = new()
    {
        Site = new()
        {
            BaseUrl = new("https://clinic.example/site/"),
            Name = "The clinic",
            Publisher = "The clinic & its people",
            Logo = new("/logo.png"),
        },
        Description = "What we write.",
    };

    public static TheoryData<string> Forms => ["rss", "atom", "json-feed"];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Write_PostsWithEveryMember_AreAsTheSnapshot(string form) =>
        await Verifier.Verify(
            Write(form, FullItems.Catalog, Options).ToString(),
            extension: form == "json-feed" ? "json" : "xml",
            parameters: form
        );

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Write_Excerpts_AreAsTheSnapshot(string form) =>
        await Verifier.Verify(
            Write(form, FullItems.Catalog, Options with { Content = FeedContent.Excerpt }).ToString(),
            extension: form == "json-feed" ? "json" : "xml",
            parameters: form
        );

    [Theory]
    [MemberData(nameof(Forms))]
    public void Write_AnyContent_ReadsBack(string form) =>
        RandomContent.Gen.Sample(
            content =>
            {
                var catalog = new ContentCatalogBuilder()
                    .Add(content.Make())
                    .Build()
                    .OrThrow()
                    .AsSeenOn(new(2026, 1, 8));
                var feed = Read(form, Write(form, catalog, Options));
                var urls = new SiteUrls(Options.Site);
                Assert.Equal("The clinic", feed.Title);
                Assert.Equal(
                    catalog.Posts.Select(post =>
                        (
                            $"tag:clinic.example,2026:site/content/{post.Ref}",
                            post.Name,
                            urls.Absolute(post),
                            post.PublishOn
                        )
                    ),
                    feed.Entries.Select(entry => (entry.Id, entry.Title, entry.Url, entry.PublishedOn))
                );
                Assert.Equal(
                    catalog.Posts.Select(post => post.Authors.Select(author => author.Name).ToValueList()),
                    feed.Entries.Select(entry => entry.Authors)
                );
            },
            iter: 50
        );

    [Theory]
    [MemberData(nameof(Forms))]
    public void Write_AnyContent_HasWhatNoFormMayDropInEachText(string form) =>
        RandomContent.Gen.Sample(
            content =>
            {
                var card = new CareCardBlock { Level = CareLevel.Emergency, Title = "Chest pain" };
                var own = new Notice { Kind = NoticeKind.Advertisement, Text = "Paid-for." };
                var items = content
                    .Make()
                    .Select(item =>
                        item with
                        {
                            Notices = [own],
                            Body = [new DetailsBlock { Summary = "More", Content = [card] }],
                        }
                    );
                var catalog = new ContentCatalogBuilder().Add([.. items]).AddNotice(FullItems.Notice).Build().OrThrow();
                foreach (var options in (FeedOptions[])[Options, Options with { Content = FeedContent.Excerpt }])
                {
                    var feed = Read(form, Write(form, catalog, options));
                    foreach (
                        var text in feed
                            .Entries.SelectMany(entry => new[] { entry.Summary, entry.Html })
                            .OfType<string>()
                    )
                    {
                        Assert.Contains("Chest pain", text, StringComparison.Ordinal);
                        Assert.Contains("Paid-for.", text, StringComparison.Ordinal);
                        Assert.Contains("Not medical advice.", text, StringComparison.Ordinal);
                    }

                    Assert.All(feed.Entries, entry => Assert.NotNull(entry.Summary ?? entry.Html));
                }
            },
            iter: 30
        );

    [Theory]
    [MemberData(nameof(Forms))]
    public void Write_Whole_HoldsTheHtmlOfTheLibrary(string form)
    {
        var html = new ContentHtmlWriter(FullItems.Catalog, new() { Site = Options.Site, AbsoluteLinks = true });
        var feed = Read(form, Write(form, FullItems.Catalog, Options));
        Assert.Equal(
            FullItems.Catalog.Posts.Select(post => html.Body(post.Ref).ToString()),
            feed.Entries.Select(entry => entry.Html)
        );
        var excerpts = Read(form, Write(form, FullItems.Catalog, Options with { Content = FeedContent.Excerpt }));
        Assert.Equal(
            FullItems.Catalog.Posts.Select(post => html.Excerpt(post.Ref).ToString()),
            excerpts.Entries.Select(entry => form == "json-feed" ? entry.Html : entry.Summary)
        );
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Write_SlugTitleAndDates_ChangeNoId(string form)
    {
        var before = Read(form, Write(form, FullItems.Catalog, Options));
        var items = FullItems.Catalog.Items.Select(item =>
            item with
            {
                Name = "Another " + item.Name,
                Slug = new("another-" + item.Ref.Id),
                ModifiedOn = new(2027, 1, 1),
            }
        );
        var catalog = new ContentCatalogBuilder().Add([.. items]).Build().OrThrow();
        var after = Read(form, Write(form, catalog, Options));
        Assert.Equal(
            before.Entries.Select(entry => entry.Id).Order(StringComparer.Ordinal),
            after.Entries.Select(entry => entry.Id).Order(StringComparer.Ordinal)
        );
        Assert.NotEqual(before.Entries.Select(entry => entry.Url), after.Entries.Select(entry => entry.Url));
        Assert.Equal(before.Id, after.Id);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Write_FeedIdBase_KeepsIdsWhereTheSiteMoves(string form)
    {
        var options = Options with { Site = Options.Site with { FeedIdBase = new("tag:old.example,2020:clinic") } };
        var moved = options with { Site = options.Site with { BaseUrl = new("https://new.example/") } };
        var feed = Read(form, Write(form, FullItems.Catalog, options));
        Assert.All(
            feed.Entries,
            entry => Assert.StartsWith("tag:old.example,2020:clinic/post/", entry.Id, StringComparison.Ordinal)
        );
        Assert.Equal(
            feed.Entries.Select(entry => entry.Id),
            Read(form, Write(form, FullItems.Catalog, moved)).Entries.Select(entry => entry.Id)
        );
    }

    [Theory]
    [InlineData("https://example.org/", "tag:example.org,2026:content/posts")]
    [InlineData("https://Example.ORG:8080/a/b", "tag:example.org,2026:a/b/content/posts")]
    [InlineData("http://[::1]:5000/", "tag:1,2026:content/posts")]
    [InlineData("https://bücher.example/ü", "tag:b-cher.example,2026:%C3%BC/content/posts")]
    public void Write_AnySite_HasATagForItsId(string url, string id)
    {
        var options = new FeedOptions { Site = new() { BaseUrl = new(url) } };
        Assert.Equal(id, Read("atom", AtomWriter.Write(FullItems.Catalog, options)).Id);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Write_MaxPosts_HoldsTheNewest(string form)
    {
        var posts = Enumerable.Range(1, 5).Select(day => Post($"p{day}") with { PublishOn = new(2026, 1, day) });
        var catalog = new ContentCatalogBuilder().Add([.. posts]).Build().OrThrow();
        var feed = Read(form, Write(form, catalog, Options with { MaxPosts = 2 }));
        Assert.Equal(["p5", "p4"], feed.Entries.Select(entry => entry.Title));
    }

    [Fact]
    public void Write_Updated_IsTheLatestChangeOfAnyPost()
    {
        var catalog = new ContentCatalogBuilder()
            .Add(
                Post("old") with
                {
                    PublishOn = new(2026, 1, 1),
                    ModifiedOn = new(2026, 5, 1),
                },
                Post("new") with
                {
                    PublishOn = new(2026, 2, 1),
                    ModifiedOn = new(2026, 1, 15),
                }
            )
            .Build()
            .OrThrow();
        var atom = SyndicationFeed.Load(XmlReader.Create(new StringReader(AtomWriter.Write(catalog).ToString())));
        Assert.Equal(new(2026, 5, 1, 0, 0, 0, TimeSpan.Zero), atom.LastUpdatedTime);
        Assert.Equal(
            [new(2026, 2, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 5, 1, 0, 0, 0, TimeSpan.Zero)],
            atom.Items.Select(item => item.LastUpdatedTime)
        );
        var rss = SyndicationFeed.Load(XmlReader.Create(new StringReader(RssWriter.Write(catalog).ToString())));
        Assert.Equal(atom.LastUpdatedTime, rss.LastUpdatedTime);
    }

    [Fact]
    public void Write_NoPosts_IsAFeedWithoutADay()
    {
        var catalog = new ContentCatalogBuilder().Build().OrThrow();
        Assert.Contains(
            "<updated>1970-01-01T00:00:00Z</updated>",
            AtomWriter.Write(catalog).ToString(),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Date>", RssWriter.Write(catalog).ToString(), StringComparison.Ordinal);
        foreach (var form in (string[])["rss", "atom", "json-feed"])
        {
            Assert.Empty(Read(form, Write(form, catalog, FeedOptions.Default)).Entries);
        }
    }

    [Fact]
    public void Write_DraftWithoutADay_HasNone()
    {
        var catalog = new ContentCatalogBuilder()
            .Add(Post("draft") with { PublishOn = null, Status = PublicationStatus.Draft })
            .Build()
            .OrThrow();
        Assert.Null(Assert.Single(Read("json-feed", JsonFeedWriter.Write(catalog)).Entries).PublishedOn);
        Assert.DoesNotContain("pubDate", RssWriter.Write(catalog).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("<published>", AtomWriter.Write(catalog).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Write_Url_IsWhereTheFeedStands(string form) =>
        Assert.Contains(
            "\"https://clinic.example/feeds/all?x=1\"",
            Write(form, FullItems.Catalog, Options with { Url = new("/feeds/all?x=1") }).ToString(),
            StringComparison.Ordinal
        );

    [Fact]
    public void Options_ThatCannotBe_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new FeedOptions { MaxPosts = 0 });
        Assert.ThrowsAny<ArgumentException>(() => new FeedOptions { Content = (FeedContent)7 });
    }

    private static Post Post(string id) =>
        new()
        {
            Id = new(id),
            Name = id,
            Summary = "S.",
            Status = PublicationStatus.Published,
            PublishOn = new(2026, 1, 1),
            Body = RichText.FromText("T."),
        };

    private static FeedResult Write(string form, ContentCatalog catalog, FeedOptions options) =>
        form switch
        {
            "rss" => RssWriter.Write(catalog, options),
            "atom" => AtomWriter.Write(catalog, options),
            _ => JsonFeedWriter.Write(catalog, options),
        };

    private static ReadFeed Read(string form, FeedResult result) =>
        form == "json-feed" ? ReadFeed.OfJson(result.ToString()) : ReadFeed.OfXml(result.ToString());
}
