using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ClinicContent;
using ClinicContent.Catalog;
using ClinicContent.Feeds;
using ClinicContent.Feeds.Chunks;
using ClinicContent.Feeds.Lists;
using ClinicContent.Html;
using ClinicContent.Json;
using ClinicContent.JsonLd;
using ClinicContent.Markdown;
using ClinicContent.Model;
using ClinicContent.Model.Clinical;
using ClinicContent.Starter;
using ClinicContent.Text;

// Every door of the library once, as a native program: what trimming or AOT takes away shows here.
var watch = Stopwatch.StartNew();
var catalog = StarterContent.Catalog;
Console.WriteLine($"Opened {catalog.Items.Count} items in {watch.Elapsed.TotalMilliseconds:F1} ms.");

var edges = catalog
    .TreatmentsFor(new("ptsd"), new() { Jurisdiction = Jurisdiction.UnitedStates }, includeNarrower: true)
    .GivenBy(new DeliveryMethodId("intravenous-infusion"));
Check(!edges.IsEmpty, "a composed question has an answer");
Check(!catalog.PostsAbout(edges.Treatments).IsEmpty, "posts are found through treatments");
Check(catalog.Verify().IsEmpty, "the bundle is what it was");

var bundle = ContentBundleSerializer.SerializeToUtf8Bytes(catalog);
var again = ContentCatalog.Load(ContentSource.Bundle(bundle, "again")).OrThrow();
Check(again.Items == catalog.Items, "a bundle reads back equal");
var html = new ContentHtmlWriter(catalog);
Check(ContentHtmlWriter.StylesheetUtf8.Length > 0, "the stylesheet travels along");
foreach (var item in catalog.Items)
{
    var json = ContentJsonSerializer.SerializeToUtf8Bytes(item);
    Check(ContentJsonSerializer.Deserialize(json).OrThrow().Equals(item), $"{item.Ref} reads back equal");
    var markdown = ContentMarkdownSerializer.SerializeToUtf8Bytes(item);
    Check(
        ContentMarkdownSerializer.Deserialize(markdown).OrThrow().Equals(item),
        $"{item.Ref} reads back from Markdown"
    );
    Check(
        ContentTextWriter.Write(catalog, item.Ref).Contains(item.Name, StringComparison.Ordinal),
        "text has the name"
    );
    using (var graph = JsonDocument.Parse(ContentJsonLdWriter.WriteToUtf8Bytes(catalog, item.Ref)))
    {
        Check(graph.RootElement.GetProperty("@graph").GetArrayLength() > 3, "a page has its graph");
    }

    Check(html.Item(item.Ref).ToUtf8().Length > 0 && html.Head(item.Ref).ToUtf8().Length > 0, "an item is a page");
}

FeedResult[] feeds =
[
    RssWriter.Write(catalog),
    AtomWriter.Write(catalog),
    JsonFeedWriter.Write(catalog),
    SitemapWriter.Write(catalog),
    RedirectWriter.Write(catalog),
    AToZWriter.Write(catalog),
    IndicationCsvWriter.Write(catalog),
    ChunkWriter.Write(catalog),
];
Check(feeds.All(feed => feed.Diagnostics.IsEmpty && feed.Files.Count > 0), "feeds and lists are written");
Check(
    catalog.Posts.All(post => feeds[0].ToString().Contains(post.Name, StringComparison.Ordinal)),
    "a feed has each post"
);

var broken = ContentCatalog.Load(
    ContentSource.Files([new("conditions/a.json", """{"formatVersion":1,"nmae":"A","broader":["b"]}""")])
);
Check(broken.Catalog is null && broken.Diagnostics.Any(one => one.Suggestion == "name"), "faults are suggested mends");

var folder = Directory.CreateTempSubdirectory("clinic-content-");
try
{
    var file = Path.Combine(folder.CreateSubdirectory("conditions").FullName, "ptsd.json");
    File.WriteAllBytes(
        file,
        ContentJsonSerializer.SerializeToUtf8Bytes(catalog.GetCondition(new("ptsd")) with { Body = null })
    );
    using var monitor = ContentMonitor.Start(folder.FullName);
    Check(monitor.LastResult.FoundCount == 1, "a monitor reads a folder");
}
finally
{
    folder.Delete(recursive: true);
}

var items = catalog.Items.Select(item => item.Ref).ToValueList();
var schema = ContentSchemaWriter.Write(ContentKind.Treatment, new() { Items = items });
Check(schema.Contains("\"ptsd\"", StringComparison.Ordinal), "a schema knows items");
Check(
    schema.Contains("What each jurisdiction says of the use.", StringComparison.Ordinal),
    "a schema says what members are"
);

var page = JsonSerializer.Serialize(new Page(catalog.Treatments[0]), PageContext.Default.Page);
Check(
    JsonSerializer.Deserialize(page, PageContext.Default.Page)!.Main == catalog.Treatments[0],
    "items stand in other JSON"
);
Console.WriteLine($"All doors work; {Encoding.UTF8.GetByteCount(page)} bytes of JSON.");
return 0;

static void Check(bool holds, string what)
{
    if (!holds)
    {
        throw new InvalidOperationException("This does not hold in the native program: " + what);
    }
}

internal sealed record Page(Treatment Main);

[JsonSourceGenerationOptions(Converters = [typeof(ContentJsonConverterFactory)])]
[JsonSerializable(typeof(Page))]
internal sealed partial class PageContext : JsonSerializerContext;
