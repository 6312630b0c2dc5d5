using System.Text;
using ClinicContent.Model;
using ClinicContent.Site;

namespace ClinicContent.JsonLd;

/// <summary>Writes the URLs of pages and of the nodes on them, without making strings of them where each item stands at its usual place.</summary>
internal sealed class JsonLdUrls
{
    private readonly SiteUrls urls;

    // Pages of a kind all begin alike.
    private readonly byte[][] folders;

    internal JsonLdUrls(SiteOptions site)
    {
        urls = new(site);
        var root = new JsonLdBuffer();
        root.Text(urls.Base);
        Base = root.Written.ToArray();
        folders =
        [
            .. KindNames.All.Select(kind =>
                (byte[])[.. Base, .. Encoding.ASCII.GetBytes(KindNames.Folder(kind) + "/")]
            ),
        ];
    }

    /// <summary>Where the site begins, escaped.</summary>
    internal byte[] Base { get; }

    /// <summary>The page that search engines should take for an item's; null where its own is the one.</summary>
    internal string? PreferredPage(ContentItem item) => urls.PreferredPage(item);

    /// <summary>The page of an item.</summary>
    internal void Page(JsonLdBuffer buffer, ContentItem item)
    {
        if (urls.IsDefaultRoute)
        {
            var page = item.Ref;
            buffer.Raw(folders[(int)page.Kind]);
            buffer.Plainly(item.Slug?.Value ?? page.Id);
        }
        else
        {
            buffer.Text(urls.Absolute(item));
        }
    }

    /// <summary>With what the ids of all nodes on the page of an item begin: its URL, and what parts it from a fragment; the URL that a route of the caller's gives may have one already.</summary>
    internal void Nodes(JsonLdBuffer buffer, ContentItem item)
    {
        var start = buffer.Length;
        Page(buffer, item);
        buffer.Raw(!urls.IsDefaultRoute && buffer.Written[start..].Contains((byte)'#') ? "-"u8 : "#"u8);
    }

    /// <summary>A URL for everybody; one that is relative begins at the site.</summary>
    internal string Absolute(WebUrl url) => urls.Absolute(url);

    /// <summary>An image of an item, for everybody; null where its path could name no file.</summary>
    internal string? Absolute(ContentItem item, ContentImage image) => urls.Absolute(item.Kind, image.Source);
}
