using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using BenchmarkDotNet.Attributes;
using ClinicContent.Benchmarks.Content;
using ClinicContent.Benchmarks.Reports;
using ClinicContent.Feeds;
using ClinicContent.Html;

namespace ClinicContent.Benchmarks.Feeds;

/// <summary>All posts as feeds, whole, their HTML included. The peer is given the HTML of the library, and writes RSS around it.</summary>
[MemoryDiagnoser]
public class FeedBenchmarks
{
    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    private ContentCatalog catalog = null!;

    [ParamsSource(nameof(AllPosts))]
    public int Posts { get; set; }

    public static IEnumerable<int> AllPosts => Sizes.Posts;

    [GlobalSetup]
    public void Setup()
    {
        catalog = SyntheticContent.Load(SyntheticContent.Bundle(Posts));
        var ours = Read(new MemoryStream(RssWriter.Write(catalog).Content.ToArray()));
        var theirs = Read(new MemoryStream(Syndicate()));
        if (ours.Length != Posts || !ours.SequenceEqual(theirs))
        {
            throw new InvalidOperationException("The feeds hold different posts.");
        }
    }

    [Benchmark(Baseline = true)]
    public int Rss() => RssWriter.Write(catalog).Content.Length;

    [Benchmark]
    public int Atom() => AtomWriter.Write(catalog).Content.Length;

    [Benchmark]
    public int JsonFeed() => JsonFeedWriter.Write(catalog).Content.Length;

    [Benchmark]
    public int Syndication() => Syndicate().Length;

    private byte[] Syndicate()
    {
        var html = new ContentHtmlWriter(catalog, new() { AbsoluteLinks = true });
        var feed = new SyndicationFeed(
            "Clinic content",
            "Posts of Clinic content.",
            new("https://example.org/"),
            catalog.Posts.Select(post => Item(post, html))
        );
        var stream = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true };
        using (var xml = XmlWriter.Create(stream, settings))
        {
            new Rss20FeedFormatter(feed).WriteTo(xml);
        }

        return stream.ToArray();
    }

    private static SyndicationItem Item(Post post, ContentHtmlWriter html)
    {
        var item = new SyndicationItem
        {
            Id = $"tag:example.org,2026:content/{post.Ref}",
            Title = new TextSyndicationContent(post.Name),
            Summary = new TextSyndicationContent(html.Excerpt(post.Ref).ToString()),
            PublishDate = new(post.PublishOn!.Value, default, default),
        };
        item.Links.Add(SyndicationLink.CreateAlternateLink(new($"https://example.org/posts/{post.EffectiveSlug}")));
        foreach (var author in post.Authors)
        {
            item.ElementExtensions.Add("creator", DublinCore, author.Name);
        }

        foreach (var tag in post.Tags)
        {
            item.Categories.Add(new(tag));
        }

        item.ElementExtensions.Add("encoded", Content, html.Body(post.Ref).ToString());
        return item;
    }

    private static (string Id, string Title, string Html)[] Read(Stream rss)
    {
        using var xml = XmlReader.Create(rss);
        return
        [
            .. SyndicationFeed
                .Load(xml)
                .Items.Select(item =>
                    (
                        item.Id,
                        item.Title.Text,
                        item.ElementExtensions.ReadElementExtensions<string>("encoded", Content).Single()
                    )
                ),
        ];
    }
}
