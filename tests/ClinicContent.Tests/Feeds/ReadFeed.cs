using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using ClinicContent.Model;

namespace ClinicContent.Tests.Feeds;

/// <summary>A feed as a reader library of others reads it.</summary>
internal sealed record ReadFeed(string Id, string Title, ValueList<ReadEntry> Entries)
{
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Content = "http://purl.org/rss/1.0/modules/content/";

    internal static ReadFeed OfXml(string xml)
    {
        using var reader = XmlReader.Create(new StringReader(xml));
        var feed = SyndicationFeed.Load(reader);
        return new(feed.Id, feed.Title.Text, feed.Items.Select(OfItem).ToValueList());
    }

    internal static ReadFeed OfJson(string text)
    {
        using var json = JsonDocument.Parse(text);
        var feed = json.RootElement;
        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        return new(
            "",
            feed.GetProperty("title").GetString()!,
            feed.GetProperty("items").EnumerateArray().Select(OfItem).ToValueList()
        );
    }

    private static ReadEntry OfItem(SyndicationItem item)
    {
        var creators = item.ElementExtensions.ReadElementExtensions<string>("creator", DublinCore);
        var encoded = item.ElementExtensions.ReadElementExtensions<string>("encoded", Content);
        return new()
        {
            Id = item.Id,
            Title = item.Title.Text,
            Url = Assert.Single(item.Links, link => link.RelationshipType == "alternate").Uri.OriginalString,
            PublishedOn = item.PublishDate == default ? null : DateOnly.FromDateTime(item.PublishDate.UtcDateTime),
            Authors = item.Authors.Select(author => author.Name).Concat(creators).ToValueList(),
            Summary = item.Summary?.Text,
            Html = (item.Content as TextSyndicationContent)?.Text ?? encoded.SingleOrDefault(),
        };
    }

    private static ReadEntry OfItem(JsonElement item)
    {
        var published = item.TryGetProperty("date_published", out var date) ? date.GetString() : null;
        return new()
        {
            Id = item.GetProperty("id").GetString()!,
            Title = item.GetProperty("title").GetString()!,
            Url = item.GetProperty("url").GetString()!,
            PublishedOn = published is null
                ? null
                : DateOnly.FromDateTime(DateTimeOffset.Parse(published, null).UtcDateTime),
            Authors = item.TryGetProperty("authors", out var authors)
                ? authors.EnumerateArray().Select(author => author.GetProperty("name").GetString()!).ToValueList()
                : [],
            Summary = item.TryGetProperty("summary", out var summary) ? summary.GetString() : null,
            Html = item.TryGetProperty("content_html", out var html) ? html.GetString() : null,
        };
    }
}
