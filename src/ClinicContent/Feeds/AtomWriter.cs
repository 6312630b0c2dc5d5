using System.Xml;
using Ardalis.GuardClauses;

namespace ClinicContent.Feeds;

/// <summary>Writes the posts of a catalog as an Atom feed, the newest first.</summary>
/// <remarks>
/// Every entry has the notices and the emergency care cards of its post. Ids depend on neither URL, slug, name nor date; see <see cref="Site.SiteOptions.FeedIdBase"/>.
/// Days begin at midnight UTC. The feed was updated when its newest change was; an empty one on the first day of 1970. The same catalog and options
/// give the same bytes everywhere and always. Source: RFC 4287.
/// </remarks>
public static class AtomWriter
{
    /// <summary>The name of the file, and where the feed stands unless the options say otherwise.</summary>
    public const string FileName = "atom.xml";

    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>The posts of a catalog as an Atom feed.</summary>
    /// <param name="catalog">The catalog: <see cref="ContentCatalog.AsSeenOn"/> for what readers see.</param>
    /// <param name="options">The site, and how much the feed holds; <see cref="FeedOptions.Default"/> if left out.</param>
    /// <returns>One file, and a warning for each member in which a character that XML cannot hold had to be replaced. O(n).</returns>
    /// <exception cref="ArgumentNullException">There is no catalog.</exception>
    public static FeedResult Write(ContentCatalog catalog, FeedOptions? options = null)
    {
        Guard.Against.Null(catalog);
        var feed = new PostFeed(catalog, options ?? FeedOptions.Default, FileName, new("Atom"));
        return feed.ToResult(FileName, FeedXml.Write(xml => WriteFeed(xml, feed)));
    }

    private static void WriteFeed(XmlWriter xml, PostFeed feed)
    {
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", ns: null, feed.Language);
        Element(xml, "title", feed.Title);
        Element(xml, "subtitle", feed.Description);
        Element(xml, "id", feed.Id);
        Element(xml, "updated", EntryDates.Rfc3339(feed.UpdatedOn ?? EntryDates.Unknown));
        Link(xml, "self", feed.SelfUrl, "application/atom+xml");
        Link(xml, "alternate", feed.HomeUrl, "text/html");
        if (feed.LogoUrl is not null)
        {
            Element(xml, "logo", feed.LogoUrl);
        }

        Author(xml, new(feed.Publisher, feed.HomeUrl));
        foreach (var entry in feed.Entries)
        {
            WriteEntry(xml, entry);
        }

        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Atom);
        xml.WriteAttributeString("xml", "lang", ns: null, entry.Language);
        Element(xml, "title", entry.Title);
        Element(xml, "id", entry.Id);
        Link(xml, "alternate", entry.Url, "text/html");
        if (entry.PublishedOn is { } published)
        {
            Element(xml, "published", EntryDates.Rfc3339(published));
        }

        Element(xml, "updated", EntryDates.Rfc3339(entry.UpdatedOn ?? EntryDates.Unknown));
        foreach (var author in entry.Authors)
        {
            Author(xml, author);
        }

        foreach (var category in entry.Categories)
        {
            xml.WriteStartElement("category", Atom);
            xml.WriteAttributeString("term", category);
            xml.WriteEndElement();
        }

        Html(xml, "summary", entry.Excerpt);
        if (entry.Whole is not null)
        {
            Html(xml, "content", entry.Whole);
        }

        MediaRss.Write(xml, entry.Image);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, text);

    private static void Html(XmlWriter xml, string name, string html)
    {
        xml.WriteStartElement(name, Atom);
        xml.WriteAttributeString("type", "html");
        xml.WriteString(html);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string url, string type)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", url);
        xml.WriteEndElement();
    }

    private static void Author(XmlWriter xml, FeedPerson author)
    {
        xml.WriteStartElement("author", Atom);
        Element(xml, "name", author.Name);
        if (author.Url is not null)
        {
            Element(xml, "uri", author.Url);
        }

        xml.WriteEndElement();
    }
}
