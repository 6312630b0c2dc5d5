using System.Globalization;
using System.Text;
using Ardalis.GuardClauses;
using ClinicContent.Site;

namespace ClinicContent.Feeds.Lists;

/// <summary>Writes where old links lead: from each former slug of an item to its page of today.</summary>
/// <remarks>
/// Two files: <c>_redirects</c>, one line a redirect with path, path and status, as hosts of static sites read it, and
/// <c>redirects.json</c> with the same for programs. Every redirect leads to a page in one step, never to another redirect; there is none from the
/// path of a page, and none to a path that differs only in case, which would lead a host that does not tell case apart round in a
/// circle. In the order of the catalog.
/// </remarks>
public static class RedirectWriter
{
    /// <summary>The name of the first file.</summary>
    public const string FileName = "_redirects";

    /// <summary>The name of the file for programs.</summary>
    public const string JsonFileName = "redirects.json";

    // Moved for good (RFC 9110, 15.4.2).
    private const int Status = 301;

    /// <summary>The redirects of a catalog.</summary>
    /// <param name="catalog">The catalog: <see cref="ContentCatalog.AsSeenOn"/> for what readers see.</param>
    /// <param name="site">The site; <see cref="SiteOptions.Default"/> if left out. Its route is asked where an item stood under each former slug.</param>
    /// <returns>Both files, and a warning for each former path that is now the page of another item. O(n).</returns>
    /// <exception cref="ArgumentNullException">There is no catalog.</exception>
    public static FeedResult Write(ContentCatalog catalog, SiteOptions? site = null)
    {
        Guard.Against.Null(catalog);
        var redirects = new RedirectMap(catalog, new(site ?? SiteOptions.Default));
        return new(
            [new(FileName, Encoding.UTF8.GetBytes(ToLines(redirects))), new(JsonFileName, ToJson(redirects))],
            redirects.Diagnostics
        );
    }

    private static string ToLines(RedirectMap redirects)
    {
        var text = new StringBuilder();
        foreach (var redirect in redirects.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"{redirect.From} {redirect.To} {Status}\n");
        }

        return text.ToString();
    }

    private static ReadOnlyMemory<byte> ToJson(RedirectMap redirects)
    {
        var json = new FeedJson(indented: true);
        json.StartObject();
        json.StartArray("redirects"u8);
        foreach (var redirect in redirects.All)
        {
            json.StartObject();
            json.Text("from"u8, redirect.From);
            json.Text("to"u8, redirect.To);
            json.Number("status"u8, Status);
            json.Text("item"u8, redirect.Item.ToString());
            json.EndObject();
        }

        json.EndArray();
        json.EndObject();
        json.EndLine();
        return json.Written;
    }
}
