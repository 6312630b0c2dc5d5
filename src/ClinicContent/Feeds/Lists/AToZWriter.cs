using Ardalis.GuardClauses;
using ClinicContent.Model;
using ClinicContent.Site;

namespace ClinicContent.Feeds.Lists;

/// <summary>Writes an <see cref="AToZListing"/> as JSON, each name with the URL of its page.</summary>
/// <remarks>
/// The notices of the whole catalog stand first. The same catalog and site give the same bytes everywhere and always.
/// </remarks>
public static class AToZWriter
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "a-z.json";

    /// <summary>The listing of a catalog.</summary>
    /// <param name="catalog">The catalog: <see cref="ContentCatalog.AsSeenOn"/> for what readers see.</param>
    /// <param name="site">The site; <see cref="SiteOptions.Default"/> if left out.</param>
    /// <returns>One file. No diagnostics. O(n log n).</returns>
    /// <exception cref="ArgumentNullException">There is no catalog.</exception>
    public static FeedResult Write(ContentCatalog catalog, SiteOptions? site = null)
    {
        Guard.Against.Null(catalog);
        var urls = new SiteUrls(site ?? SiteOptions.Default);
        var json = new FeedJson(indented: true);
        json.StartObject();
        json.Texts("notices"u8, catalog.Notices.Select(notice => notice.Text));
        json.StartArray("letters"u8);
        foreach (var letter in AToZListing.Of(catalog).Letters)
        {
            json.StartObject();
            json.Text("letter"u8, letter.Letter.ToString());
            json.StartArray("names"u8);
            foreach (var entry in letter.Entries)
            {
                WriteEntry(json, entry, urls);
            }

            json.EndArray();
            json.EndObject();
        }

        json.EndArray();
        json.EndObject();
        json.EndLine();
        return new([new(FileName, json.Written)], []);
    }

    private static void WriteEntry(FeedJson json, AToZEntry entry, SiteUrls urls)
    {
        json.StartObject();
        json.Text("name"u8, entry.Name);
        if (entry.AlternateKind is { } kind)
        {
            json.Text("kind"u8, Words.ToKebab(kind.ToString()));
            json.Text("nameOfItem"u8, entry.Item.Name);
        }

        json.Text("item"u8, entry.Item.Ref.ToString());
        json.Text("url"u8, UriText.Of(urls.Absolute(entry.Item)));
        json.EndObject();
    }
}
