using System.Xml;
using Ardalis.GuardClauses;

namespace ClinicContent.Feeds;

/// <summary>Writes the posts of a catalog as an RSS 2.0 feed, the newest first.</summary>
/// <remarks>
/// Every entry has the notices and the emergency care cards of its post. Ids (<c>guid</c>, no permalinks) are those of <see cref="AtomWriter"/>. Days
/// begin at midnight UTC; an empty feed says no day. What RSS has no element for is said in the words of others: Atom for the feed's own URL and the day of
/// the last change, Dublin Core for authors and the language of a post, <c>content:encoded</c> for the whole post, Media RSS for images. The same catalog and
/// options give the same bytes everywhere and always. Source: RSS 2.0 (RSS Advisory Board).
/// </remarks>
public static class RssWriter
{
    /// <summary>The name of the file, and where the feed stands unless the options say otherwise.</summary>
    public const string FileName = "rss.xml";

    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <summary>The posts of a catalog as an RSS feed.</summary>
    /// <param name="catalog">The catalog: <see cref="ContentCatalog.AsSeenOn"/> for what readers see.</param>
    /// <param name="options">The site, and how much the feed holds; <see cref="FeedOptions.Default"/> if left out.</param>
    /// <returns>One file, and a warning for each member in which a character that XML cannot hold had to be replaced. O(n).</returns>
    /// <exception cref="ArgumentNullException">There is no catalog.</exception>
    public static FeedResult Write(ContentCatalog catalog, FeedOptions? options = null)
    {
        Guard.Against.Null(catalog);
        var feed = new PostFeed(catalog, options ?? FeedOptions.Default, FileName, new("RSS"));
        return feed.ToResult(FileName, FeedXml.Write(xml => WriteFeed(xml, feed)));
    }

    private static void WriteFeed(XmlWriter xml, PostFeed feed)
    {
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", ns: null, Atom);
        xml.WriteAttributeString("xmlns", "content", ns: null, Content);
        xml.WriteAttributeString("xmlns", "dc", ns: null, DublinCore);
        xml.WriteAttributeString("xmlns", "media", ns: null, MediaRss.Namespace);
        xml.WriteStartElement("channel");
        xml.WriteElementString("title", feed.Title);
        xml.WriteElementString("link", feed.HomeUrl);
        xml.WriteElementString("description", feed.Description);
        xml.WriteElementString("language", feed.Language);
        if (feed.UpdatedOn is { } updated)
        {
            xml.WriteElementString("lastBuildDate", EntryDates.Rfc822(updated));
        }

        xml.WriteStartElement("atom", "link", Atom);
        xml.WriteAttributeString("rel", "self");
        xml.WriteAttributeString("type", "application/rss+xml");
        xml.WriteAttributeString("href", feed.SelfUrl);
        xml.WriteEndElement();
        WriteLogo(xml, feed);
        foreach (var entry in feed.Entries)
        {
            WriteEntry(xml, entry, feed.Language);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteLogo(XmlWriter xml, PostFeed feed)
    {
        if (feed.LogoUrl is null)
        {
            return;
        }

        xml.WriteStartElement("image");
        xml.WriteElementString("url", feed.LogoUrl);
        xml.WriteElementString("title", feed.Title);
        xml.WriteElementString("link", feed.HomeUrl);
        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, FeedEntry entry, string language)
    {
        xml.WriteStartElement("item");
        xml.WriteElementString("title", entry.Title);
        xml.WriteElementString("link", entry.Url);
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "false");
        xml.WriteString(entry.Id);
        xml.WriteEndElement();
        if (entry.PublishedOn is { } published)
        {
            xml.WriteElementString("pubDate", EntryDates.Rfc822(published));
        }

        if (entry.UpdatedOn is { } updated && updated != entry.PublishedOn)
        {
            xml.WriteElementString("atom", "updated", Atom, EntryDates.Rfc3339(updated));
        }

        foreach (var author in entry.Authors)
        {
            xml.WriteElementString("dc", "creator", DublinCore, author.Name);
        }

        if (!string.Equals(entry.Language, language, StringComparison.Ordinal))
        {
            xml.WriteElementString("dc", "language", DublinCore, entry.Language);
        }

        foreach (var category in entry.Categories)
        {
            xml.WriteElementString("category", category);
        }

        xml.WriteElementString("description", entry.Excerpt);
        if (entry.Whole is not null)
        {
            xml.WriteElementString("content", "encoded", Content, entry.Whole);
        }

        MediaRss.Write(xml, entry.Image);
        xml.WriteEndElement();
    }
}
