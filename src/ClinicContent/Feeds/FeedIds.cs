using System.Text;
using ClinicContent.Model;

namespace ClinicContent.Feeds;

/// <summary>The ids of a feed and its entries: tag URIs (RFC 4151), in which no URL, slug, name or date of a post stands.</summary>
internal sealed class FeedIds(FeedOptions options)
{
    // A day on which whoever has the domain today is likely to have had it; it never changes.
    private const string Since = ",2026:";

    private readonly string idBase = options.Site.FeedIdBase?.Value ?? FromSite(options.Site.BaseUrl.Value);

    /// <summary>The id of the feed.</summary>
    internal string Feed => idBase + "/" + KindNames.Folder(ContentKind.Post);

    /// <summary>The id of an entry.</summary>
    internal string Of(ItemRef item) => $"{idBase}/{item}";

    private static string FromSite(string url)
    {
        var rest = url[(url.IndexOf("://", StringComparison.Ordinal) + 3)..];
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        return "tag:" + Authority(rest[..slash]) + Since + UriText.Of(rest[(slash + 1)..] + "content");
    }

    // A tag names a host by letters, digits, dots and hyphens, without a port.
    private static string Authority(string host)
    {
        var port = host.LastIndexOf(':');
        var end = port > host.LastIndexOf(']') ? port : host.Length;
        var name = new StringBuilder();
        foreach (var c in host[..end])
        {
            name.Append(char.IsAsciiLetterOrDigit(c) || c is '.' ? char.ToLowerInvariant(c) : '-');
        }

        return name.ToString().Trim('-');
    }
}
