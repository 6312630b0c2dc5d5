using System.Buffers;
using ClinicContent.Model;
using ClinicContent.Site;

namespace ClinicContent.Html;

/// <summary>Writes the URLs of pages, links and images, without making strings of them where each item stands at its usual place.</summary>
internal sealed class HtmlUrls(SiteOptions options, bool absolute)
{
    private static readonly SearchValues<char> Unreserved = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/"
    );

    private readonly SiteUrls site = new(options);

    // Escaped once: pages of a kind all begin alike.
    private readonly byte[][] folders = Folders(new(options), absolute);

    /// <summary>The language of the site.</summary>
    internal LanguageTag Language => options.Language;

    /// <summary>Where the site begins, as links say it.</summary>
    private string Root => absolute ? site.Base : site.BasePath;

    /// <summary>The page of an item.</summary>
    internal void Page(HtmlBuffer buffer, ContentItem item)
    {
        if (site.IsDefaultRoute)
        {
            var page = item.Ref;
            buffer.Raw(folders[(int)page.Kind]);
            buffer.Plainly(item.Slug?.Value ?? page.Id);
        }
        else
        {
            buffer.Text(Root);
            buffer.Text(site.Below(item));
        }
    }

    /// <summary>The page of an item, for everybody.</summary>
    internal string Absolute(ContentItem item) => site.Absolute(item);

    /// <summary>A URL for everybody; one that is relative begins at the site.</summary>
    internal string Absolute(WebUrl url) => site.Absolute(url);

    /// <summary>The page that search engines should take for an item's; null where its own is the one.</summary>
    internal string? PreferredPage(ContentItem item) => site.PreferredPage(item);

    /// <summary>An image of an item, for everybody; null where its path could name no file.</summary>
    internal string? Absolute(ContentItem item, ImageSource source) => site.Absolute(item.Kind, source);

    /// <summary>A URL that content gives. One that names no place on the site begins at the site; one to a place on its page, at the page.</summary>
    internal void Link(HtmlBuffer buffer, WebUrl url, ContentItem item, bool onItsPage)
    {
        var text = url.Value;
        if (!url.IsRelative)
        {
            buffer.Text(text);
        }
        else if (text[0] is '#' or '?')
        {
            if (absolute || !onItsPage)
            {
                Page(buffer, item);
            }

            buffer.Text(text);
        }
        else if (text[0] == '/')
        {
            buffer.Text(absolute ? site.Absolute(url) : text);
        }
        else
        {
            buffer.Text(Root);
            buffer.Text(text);
        }
    }

    /// <summary>Whether a URL leads away from the site.</summary>
    internal bool IsElsewhere(WebUrl url) =>
        url.Value.StartsWith("http", StringComparison.Ordinal)
        && !url.IsRelative
        && !url.Value.StartsWith(site.Base, StringComparison.Ordinal);

    /// <summary>An image, whose path an item gives from its own folder.</summary>
    internal void Image(HtmlBuffer buffer, ContentItem item, ImageSource source)
    {
        var above = source.Value.StartsWith("../", StringComparison.Ordinal);
        var path = source.Value.AsSpan(above ? 3 : 0);
        if (!source.IsPath || !IsPlain(path))
        {
            buffer.Text(
                (absolute ? site.Absolute(item.Kind, source) : site.Path(item.Kind, source)) ?? Root + source.Value
            );
            return;
        }

        buffer.Text(Root);
        if (!above)
        {
            buffer.Text(KindNames.Folder(item.Kind));
            buffer.Raw("/"u8);
        }

        buffer.Text(path);
    }

    // Most paths are: there is nothing to resolve and nothing to escape.
    private static bool IsPlain(ReadOnlySpan<char> path) =>
        path is not ['.' or '/', ..]
        && !path.ContainsAnyExcept(Unreserved)
        && path.IndexOf("//") < 0
        && path.IndexOf("/.") < 0;

    private static byte[][] Folders(SiteUrls site, bool absolute)
    {
        var buffer = new HtmlBuffer();
        return Array.ConvertAll(
            KindNames.All,
            kind =>
            {
                buffer.Clear();
                buffer.Text(absolute ? site.Base : site.BasePath);
                buffer.Text(KindNames.Folder(kind));
                buffer.Raw("/"u8);
                return buffer.Written.ToArray();
            }
        );
    }
}
