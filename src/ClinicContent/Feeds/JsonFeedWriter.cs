using Ardalis.GuardClauses;
using ClinicContent.Model;

namespace ClinicContent.Feeds;

/// <summary>Writes the posts of a catalog as a JSON Feed, the newest first.</summary>
/// <remarks>
/// Every entry has the notices and the emergency care cards of its post. Ids are those of <see cref="AtomWriter"/>. Days begin at midnight UTC. The same catalog
/// and options give the same bytes everywhere and always. Source: JSON Feed 1.1 (jsonfeed.org).
/// </remarks>
public static class JsonFeedWriter
{
    /// <summary>The name of the file, and where the feed stands unless the options say otherwise.</summary>
    public const string FileName = "feed.json";

    /// <summary>The posts of a catalog as a JSON Feed.</summary>
    /// <param name="catalog">The catalog: <see cref="ContentCatalog.AsSeenOn"/> for what readers see.</param>
    /// <param name="options">The site, and how much the feed holds; <see cref="FeedOptions.Default"/> if left out.</param>
    /// <returns>One file, and a warning for each text that holds half of a surrogate pair, which had to be replaced. O(n).</returns>
    /// <exception cref="ArgumentNullException">There is no catalog.</exception>
    public static FeedResult Write(ContentCatalog catalog, FeedOptions? options = null)
    {
        Guard.Against.Null(catalog);
        var held = new HeldCharacters("JSON", holdsControls: true);
        var feed = new PostFeed(catalog, options ?? FeedOptions.Default, FileName, held, withSummary: true);
        var json = new FeedJson(indented: true);
        WriteFeed(json, feed);
        json.EndLine();
        return feed.ToResult(FileName, json.Written);
    }

    private static void WriteFeed(FeedJson json, PostFeed feed)
    {
        json.StartObject();
        json.Text("version"u8, "https://jsonfeed.org/version/1.1");
        json.Text("title"u8, feed.Title);
        json.Text("home_page_url"u8, feed.HomeUrl);
        json.Text("feed_url"u8, feed.SelfUrl);
        json.Text("description"u8, feed.Description);
        json.Text("icon"u8, feed.LogoUrl);
        WriteAuthors(json, [new(feed.Publisher, feed.HomeUrl)]);
        json.Text("language"u8, feed.Language);
        json.StartArray("items"u8);
        foreach (var entry in feed.Entries)
        {
            WriteEntry(json, entry);
        }

        json.EndArray();
        json.EndObject();
    }

    private static void WriteEntry(FeedJson json, FeedEntry entry)
    {
        json.StartObject();
        json.Text("id"u8, entry.Id);
        json.Text("url"u8, entry.Url);
        json.Text("title"u8, entry.Title);
        json.Text("content_html"u8, entry.Whole ?? entry.Excerpt);
        json.Text("summary"u8, entry.Summary);
        json.Text("image"u8, entry.Image?.Url);
        json.Text("date_published"u8, entry.PublishedOn is { } published ? EntryDates.Rfc3339(published) : null);
        json.Text("date_modified"u8, entry.UpdatedOn is { } updated ? EntryDates.Rfc3339(updated) : null);
        WriteAuthors(json, entry.Authors);
        json.Texts("tags"u8, entry.Categories);
        json.Text("language"u8, entry.Language);
        json.EndObject();
    }

    private static void WriteAuthors(FeedJson json, ValueList<FeedPerson> authors)
    {
        if (authors.IsEmpty)
        {
            return;
        }

        json.StartArray("authors"u8);
        foreach (var author in authors)
        {
            json.StartObject();
            json.Text("name"u8, author.Name);
            json.Text("url"u8, author.Url);
            json.EndObject();
        }

        json.EndArray();
    }
}
