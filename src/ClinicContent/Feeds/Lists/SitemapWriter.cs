using System.Globalization;
using System.Xml;
using Ardalis.GuardClauses;
using ClinicContent.Phrasing;
using ClinicContent.Site;

namespace ClinicContent.Feeds.Lists;

/// <summary>Writes a sitemap: the pages that search engines should look at, each with the day of its last change and its alternates in other languages.</summary>
/// <remarks>
/// First stand <see cref="SitemapOptions.OtherPages"/>, then the page of every published item, but for those that say
/// <see cref="ContentItem.NoIndex"/> and those whose
/// <see cref="ContentItem.CanonicalUrl"/> is another page. In the order of the catalog. More pages than one file holds stand in
/// <c>sitemap-1.xml</c> and so on, and <c>sitemap.xml</c> is their index. Sources: sitemaps.org 0.9;
/// <c>xhtml:link</c> with <c>hreflang</c> as search engines read it there.
/// </remarks>
public static class SitemapWriter
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "sitemap.xml";

    internal const int MaxPages = 50_000;

    // The protocol says 52,428,800 bytes; a URL is at most 2,048 characters, each of which may be escaped.
    private const int MaxBytes = 52_428_800;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>The sitemap of a catalog.</summary>
    /// <param name="catalog">The catalog: <see cref="ContentCatalog.AsSeenOn"/> for what readers see.</param>
    /// <param name="options">The site and its editions in other languages; <see cref="SitemapOptions.Default"/> if left out.</param>
    /// <returns>One file, or the index and the files that it lists. No diagnostics. O(n).</returns>
    /// <exception cref="ArgumentNullException">There is no catalog.</exception>
    /// <exception cref="InvalidOperationException">One of the other pages is not below the base URL.</exception>
    public static FeedResult Write(ContentCatalog catalog, SitemapOptions? options = null) =>
        Write(catalog, options ?? SitemapOptions.Default, MaxBytes);

    internal static FeedResult Write(ContentCatalog catalog, SitemapOptions options, int maxBytes)
    {
        Guard.Against.Null(catalog);
        var pages = new SitemapPages(catalog, options).ToArray();
        var parts = Split(pages, options.MaxPagesPerFile, maxBytes);
        if (parts.Count == 1)
        {
            return new([new(FileName, WritePart(parts[0]))], []);
        }

        var files = parts.Select((part, i) => new FeedFile(PartName(i), WritePart(part)));
        return new([new(FileName, WriteIndex(parts, new(options.Site))), .. files], []);
    }

    private static string PartName(int part) => string.Create(CultureInfo.InvariantCulture, $"sitemap-{part + 1}.xml");

    private static List<ArraySegment<SitemapPage>> Split(SitemapPage[] pages, int maxPages, int maxBytes)
    {
        var parts = new List<ArraySegment<SitemapPage>>();
        var start = 0;
        var bytes = 0;
        for (var i = 0; i < pages.Length; i++)
        {
            if (i > start && (i - start == maxPages || bytes + pages[i].MaxBytes > maxBytes))
            {
                parts.Add(new(pages, start, i - start));
                (start, bytes) = (i, 0);
            }

            bytes += pages[i].MaxBytes;
        }

        parts.Add(new(pages, start, pages.Length - start));
        return parts;
    }

    private static ReadOnlyMemory<byte> WritePart(ArraySegment<SitemapPage> pages) =>
        FeedXml.Write(xml =>
        {
            xml.WriteStartElement("urlset", Namespace);
            if (pages.Any(page => !page.Alternates.IsEmpty))
            {
                xml.WriteAttributeString("xmlns", "xhtml", ns: null, Xhtml);
            }

            foreach (var page in pages)
            {
                WritePage(xml, page);
            }

            xml.WriteEndElement();
        });

    private static void WritePage(XmlWriter xml, SitemapPage page)
    {
        xml.WriteStartElement("url", Namespace);
        xml.WriteElementString("loc", Namespace, page.Url);
        WriteChange(xml, page.ChangedOn);
        foreach (var (language, url) in page.Alternates)
        {
            xml.WriteStartElement("link", Xhtml);
            xml.WriteAttributeString("rel", "alternate");
            xml.WriteAttributeString("hreflang", language.Value);
            xml.WriteAttributeString("href", url);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static ReadOnlyMemory<byte> WriteIndex(List<ArraySegment<SitemapPage>> parts, SiteUrls urls) =>
        FeedXml.Write(xml =>
        {
            xml.WriteStartElement("sitemapindex", Namespace);
            for (var i = 0; i < parts.Count; i++)
            {
                xml.WriteStartElement("sitemap", Namespace);
                xml.WriteElementString("loc", Namespace, UriText.Of(urls.Base + PartName(i)));
                WriteChange(xml, parts[i].Max(page => page.ChangedOn));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        });

    private static void WriteChange(XmlWriter xml, DateOnly? day)
    {
        if (day is { } changed)
        {
            xml.WriteElementString("lastmod", Namespace, Phrases.Of(changed));
        }
    }
}
