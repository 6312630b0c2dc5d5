using ClinicContent;
using ClinicContent.Catalog;
using ClinicContent.Json;
using ClinicContent.Loading;
using ClinicContent.Markdown;
using ClinicContent.Phrasing;
using ClinicContent.Starter;

// What a stranger does with the packages: open, ask, write, read back.
var catalog = StarterContent.Catalog;
var ptsd = catalog.GetCondition(new("ptsd"));
var edges = catalog.TreatmentsFor(ptsd.Id);
var posts = catalog.PostsAbout(edges.Treatments).And(catalog.PostsAbout(ptsd.Id));
Console.WriteLine($"{ptsd.Name}: {edges.Count} uses spoken of, {posts.Count} posts");
foreach (var edge in edges)
{
    Console.WriteLine($"  {edge.Treatment.Name}: {edge.Indication.ToPhrase(catalog)}");
}

var json = ContentJsonSerializer.Serialize(ptsd);
var markdown = ContentSource.Files(
    [new("conditions/ptsd.md", ContentMarkdownSerializer.Serialize(ptsd))],
    options: LoadOptions.Default.WithMarkdown()
);
var laidOver = new ContentCatalogBuilder().AddSource(StarterContent.Source).AddOverlay(markdown).Build().OrThrow();
return
    !edges.IsEmpty
    && !posts.IsEmpty
    && ContentJsonSerializer.Deserialize(json).OrThrow() == ptsd
    && laidOver.GetCondition(ptsd.Id) == ptsd
    ? 0
    : 1;
