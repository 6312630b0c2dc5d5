using System.Text;
using ClinicContent.Feeds;
using ClinicContent.Feeds.Chunks;
using ClinicContent.Feeds.Lists;
using ClinicContent.Html;
using ClinicContent.Json;
using ClinicContent.JsonLd;
using ClinicContent.Text;
using ClinicContent.Tool.Site;

namespace ClinicContent.Tool.Files;

/// <summary>The forms that content takes on the way out: one more is one row.</summary>
internal static class ContentForms
{
    private static readonly ContentForm[] All =
    [
        new("text") { Item = static (scope, item) => Utf8(ContentTextWriter.Write(scope.Catalog, item.Ref)) },
        Copy("json"),
        Copy("markdown"),
        new("html")
        {
            Item = static (scope, item) => Utf8(scope.Html.Item(item.Ref).ToString()),
            Extension = ".html",
            Whole = static _ => [new("clinic-content.css", () => Utf8(ContentHtmlWriter.Stylesheet))],
            NamesSite = true,
            TakesImages = true,
        },
        new("jsonld")
        {
            Item = static (scope, item) => ContentJsonLdWriter.WriteToUtf8Bytes(scope.Catalog, item.Ref, scope.Site),
            Extension = ".jsonld",
            NamesSite = true,
        },
        Projection("id", ContentProjection.Id),
        Projection("card", ContentProjection.Card),
        Projection("full", ContentProjection.Full),
        new("site")
        {
            Whole = SiteOf,
            NamesSite = true,
            TakesImages = true,
        },
        List("rss", static scope => RssWriter.Write(scope.Catalog, new() { Site = scope.Site })),
        List("atom", static scope => AtomWriter.Write(scope.Catalog, new() { Site = scope.Site })),
        List("json-feed", static scope => JsonFeedWriter.Write(scope.Catalog, new() { Site = scope.Site })),
        List("sitemap", static scope => SitemapWriter.Write(scope.Catalog, new() { Site = scope.Site })),
        List("redirects", static scope => RedirectWriter.Write(scope.Catalog, scope.Site)),
        List("a-z", static scope => AToZWriter.Write(scope.Catalog, scope.Site)),
        List("csv", static scope => IndicationCsvWriter.Write(scope.Catalog, scope.Site)),
        List("chunks", static scope => ChunkWriter.Write(scope.Catalog, new() { Site = scope.Site })),
    ];

    /// <summary>The forms in which one item is shown.</summary>
    internal static string[] OfItem { get; } = [.. All.Where(form => form.Item is not null).Select(form => form.Name)];

    /// <summary>The forms that are written as files.</summary>
    internal static string[] OfFiles { get; } =
    [.. All.Where(form => form.Extension is not null || form.Whole is not null).Select(form => form.Name)];

    /// <summary>The form of a name.</summary>
    internal static ContentForm Of(string name) => All.Single(form => form.Name == name);

    // A folder, and a file by itself, has no place for the notices of a whole catalog: each file carries them.
    private static ContentForm Copy(string name)
    {
        var form = ItemForm.Of(name);
        return new(name)
        {
            Item = (scope, item) => form.Serialize(item with { Notices = scope.Catalog.NoticesFor(item) }),
            Extension = form.Extension,
            IsCopy = true,
            TakesImages = true,
        };
    }

    private static ContentForm Projection(string name, ContentProjection projection) =>
        new(name)
        {
            Item = (scope, item) =>
                Utf8(ContentProjectionWriter.Write(scope.Catalog, item.Ref, projection, scope.Site)),
            NamesSite = true,
        };

    private static ContentForm List(string name, Func<FormScope, FeedResult> write) =>
        new(name)
        {
            Whole = scope =>
            {
                var result = write(scope);
                scope.Diagnostics.AddRange(result.Diagnostics);
                return result.Files.Select(file => new WrittenFile(file.Name, () => file.Content.ToArray()));
            },
            NamesSite = true,
        };

    private static IEnumerable<WrittenFile> SiteOf(FormScope scope)
    {
        var site = new Website(scope.Catalog, scope.Site);
        scope.Diagnostics.AddRange(site.Lists.Diagnostics);
        return site.Files.Values;
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
