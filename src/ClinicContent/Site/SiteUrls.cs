using Ardalis.GuardClauses;
using ClinicContent.Model;

namespace ClinicContent.Site;

/// <summary>The URLs of a site: the one place where they are put together.</summary>
internal sealed class SiteUrls(SiteOptions site)
{
    /// <summary>Where the site begins, with its slash at the end: <c>https://example.org/</c>.</summary>
    internal string Base { get; } = site.BaseUrl.Value;

    /// <summary>The path at which the site begins, with slashes at both ends: <c>/</c>, <c>/clinic/</c>.</summary>
    internal string BasePath { get; } = PathOf(site.BaseUrl.Value);

    /// <summary>Whether each item stands at <c>{folder}/{slug}</c>.</summary>
    internal bool IsDefaultRoute => site.Route is null;

    /// <summary>An item's page as a link on the same host: <c>/conditions/ptsd</c>.</summary>
    internal string Path(ContentItem item) => BasePath + Below(item);

    /// <summary>An item's page for everybody else: <c>https://example.org/conditions/ptsd</c>.</summary>
    internal string Absolute(ContentItem item) => Base + Below(item);

    /// <summary>A URL for everybody else: one that is relative begins at the site.</summary>
    internal string Absolute(WebUrl url) =>
        !url.IsRelative ? url.Value
        : url.Value[0] == '/' ? Base[..^BasePath.Length] + url.Value
        : Base + url.Value;

    /// <summary>A URL in the text of an item for everybody else: one to a place on its page begins at the page, any other that is relative at the site.</summary>
    internal string Absolute(WebUrl url, ContentItem item) =>
        url.IsRelative && url.Value[0] is '#' or '?' ? Absolute(item) + url.Value : Absolute(url);

    /// <summary>The page that search engines should take for an item's; null where its own is the one. What is dialled or mailed is no page, and neither is a place on one.</summary>
    internal string? PreferredPage(ContentItem item) =>
        item.CanonicalUrl is { } url
        && (url.IsRelative ? url.Value[0] is not ('#' or '?') : url.Scheme is "http" or "https")
        && Absolute(url) is var other
        && other != Absolute(item)
            ? other
            : null;

    /// <summary>An image of an item as a link on the same host: <c>/images/lozenge.jpg</c>; null where its path could name no file.</summary>
    internal string? Path(ContentKind kind, ImageSource image) =>
        !image.IsPath ? image.Value
        : Below(kind, image) is { } below ? BasePath + below
        : null;

    /// <summary>An image of an item for everybody else: <c>https://example.org/images/lozenge.jpg</c>; null where its path could name no file.</summary>
    internal string? Absolute(ContentKind kind, ImageSource image) =>
        !image.IsPath ? image.Value
        : Below(kind, image) is { } below ? Base + below
        : null;

    /// <summary>An item's page below the base, without a slash before it.</summary>
    /// <exception cref="InvalidOperationException">The caller's route is no relative URL.</exception>
    internal string Below(ContentItem item)
    {
        if (site.Route is not { } route)
        {
            return Default(item.Kind, item.EffectiveSlug);
        }

        var path = route(item)?.TrimStart('/');
        return WebUrl.TryCreate(path, out var url) && url.IsRelative
            ? url.Value
            : throw new InvalidOperationException($"The route of {item.Ref} is no relative URL: '{path}'.");
    }

    /// <summary>Where an item with a slug stands unless the caller says otherwise.</summary>
    internal static string Default(ContentKind kind, string slug) => KindNames.Folder(kind) + "/" + slug;

    internal static WebUrl GuardBase(WebUrl url)
    {
        Guard.Against.Null(url);
        if (!IsBase(url))
        {
            throw new ArgumentException($"'{url}' is no http or https URL without query and fragment.", nameof(url));
        }

        return url.Value.EndsWith('/') ? url : new WebUrl(url.Value + "/");
    }

    /// <summary>Whether a site can begin at a URL, with the slash that it may need at its end.</summary>
    internal static bool IsBase(WebUrl url) =>
        url.Scheme is "http" or "https"
        && !url.Value.AsSpan().ContainsAny('?', '#')
        && WebUrl.TryCreate(url.Value + (url.Value.EndsWith('/') ? "" : "/"), out _);

    // Images stand where they stand in the content folder.
    private static string? Below(ContentKind kind, ImageSource image) =>
        ImagePath.FromRoot(kind, image) is { } path
            ? string.Join('/', path.Split('/').Select(Uri.EscapeDataString))
            : null;

    private static string PathOf(string url)
    {
        var host = url.IndexOf("://", StringComparison.Ordinal) + 3;
        return url[url.IndexOf('/', host)..];
    }
}
