using System.Text.Json;
using System.Text.Json.Serialization;
using ClinicContent.Html;
using ClinicContent.Json;
using ClinicContent.JsonLd;
using ClinicContent.Loading;
using ClinicContent.Markdown;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Clinical;
using ClinicContent.Site;
using ClinicContent.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ClinicContent.Starter.Tests;

/// <summary>The samples of the library's guide, word for word: a test compares the two.</summary>
internal static partial class GuideSamples
{
    internal static Treatment Items()
    {
        // <sample>
        var ptsd = new Condition { Id = new("ptsd"), Name = "Post-traumatic stress disorder" };
        var ketamine = new Treatment
        {
            Id = new("ketamine-therapy"),
            Name = "Ketamine therapy",
            DeliveryOptions = [new() { Method = new("intravenous-infusion") }],
            Indications =
            [
                new()
                {
                    Condition = ptsd.Id,
                    Statuses = [new() { Jurisdiction = Jurisdiction.UnitedStates, Status = ApprovalStatus.OffLabel }],
                    Evidence =
                    [
                        new()
                        {
                            Direction = EvidenceDirection.Against,
                            Note = "…",
                            Source = "va-dod-2023",
                        },
                    ],
                },
            ],
            Citations = [new() { Key = "va-dod-2023", Title = "…" }],
        };
        // </sample>
        return ketamine;
    }

    internal static string Html(ContentCatalog catalog, SiteOptions site, DateOnly today)
    {
        // <sample>
        var html = new ContentHtmlWriter(catalog.AsSeenOn(today), new() { Site = site, Blocks = new OurBlocks() });
        var post = new PostId("what-is-ptsd");
        string page = $"""
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8">{html.Head(post)}<style>{ContentHtmlWriter.Stylesheet}</style></head>
            <body><main>{html.Item(post)}{html.ShareLinks(post)}{html.Relations(post)}{html.Related(post)}</main></body>
            </html>
            """;
        // </sample>
        return page;
    }

    internal static string Text(ContentCatalog catalog)
    {
        // <sample>
        string text = ContentTextWriter.Write(catalog, new ConditionId("ptsd"));
        // </sample>
        return text;
    }

    internal static string JsonLd(ContentCatalog catalog)
    {
        // <sample>
        var site = new SiteOptions
        {
            BaseUrl = new("https://clinic.example/"),
            Name = "The clinic",
            Publisher = "The Clinic Ltd",
        };
        string script = ContentJsonLdWriter.WriteScript(catalog, new ConditionId("ptsd"), site);
        // </sample>
        return script;
    }

    // <sample>
    sealed class OurBlocks : HtmlBlockRenderer
    {
        protected override void VisitCallout(CalloutBlock block, HtmlPage state) =>
            state.Open(HtmlElement.Aside, "our-callout").Text(block.Title).Blocks(block.Content).Close();
    }

    // </sample>
    internal static ContentCatalog Catalog(TextWriter Console)
    {
        // <sample>
        var options = LoadOptions.Default.WithMarkdown();
        var result = new ContentCatalogBuilder()
            .AddSource(ContentSource.Folder("content", options))
            .AddOverlay(ContentSource.Folder("content.local", options))
            .Build();
        foreach (var diagnostic in result.Diagnostics)
        {
            Console.WriteLine(diagnostic.ToDisplayString());
        }

        var catalog = result.OrThrow();
        // </sample>
        return catalog;
    }

    internal static IReadOnlyList<Post> Questions(ContentCatalog catalog)
    {
        // <sample>
        var today = catalog.AsSeenOn(new DateOnly(2026, 12, 1));
        var uses = today.TreatmentsFor(new ConditionId("depression"), includeNarrower: true);
        var byInfusion = uses.GivenBy(new DeliveryMethodId("intravenous-infusion"));
        var reading = today.PostsAbout(byInfusion.Treatments).And(today.PostsAbout(new ConditionId("depression")));
        // </sample>
        return [.. reading];
    }

    internal static (string First, string Again) Json(Condition ptsd)
    {
        // <sample>
        string json = ContentJsonSerializer.Serialize(ptsd);
        var read = ContentJsonSerializer.Deserialize(json);
        string again = ContentJsonSerializer.Serialize(read.OrThrow());
        // </sample>
        return (json, again);
    }

    internal static WebApplication Endpoint(WebApplicationBuilder builder)
    {
        // <sample>
        builder.Services.ConfigureHttpJsonOptions(options =>
            options.SerializerOptions.Converters.Add(new ContentJsonConverterFactory())
        );
        var app = builder.Build();
        app.MapGet("/ptsd", (ContentCatalog catalog) => catalog.GetCondition(new("ptsd")));
        // </sample>
        return app;
    }

    internal static string PageAsJson(Condition ptsd)
    {
        // <sample>
        var page = new Page("Welcome", ptsd);
        string text = JsonSerializer.Serialize(page, AppJson.Default.Page);
        // </sample>
        return text;
    }

    internal static string Schema(ContentCatalog catalog)
    {
        // <sample>
        var known = new ContentSchemaOptions { Items = [.. catalog.Items.Select(item => item.Ref)] };
        string schema = ContentSchemaWriter.Write(ContentKind.Treatment, known);
        // </sample>
        return schema;
    }

    internal static void Services(WebApplicationBuilder builder)
    {
        // <sample>
        builder.Services.AddClinicContent(content =>
            content
                .AddSource(StarterContent.Source)
                .AddOverlay(ContentSource.Folder("content", LoadOptions.Default.WithMarkdown()))
        );
        // </sample>
    }

    internal static ContentCatalog Live(TextWriter Console)
    {
        // <sample>
        using var monitor = ContentMonitor.Start("content", LoadOptions.Default.WithMarkdown()).OrThrow();
        using var changes = monitor.OnChange(catalog => Console.WriteLine($"{catalog.Items.Count} items"));
        using var faults = monitor.OnReload(result => Console.WriteLine($"{result.ErrorCount} errors"));
        var now = monitor.Current;
        // </sample>
        return now;
    }

    internal static void LiveServices(WebApplicationBuilder builder)
    {
        // <sample>
        builder.Services.AddLiveClinicContent(content =>
            content
                .AddSource(StarterContent.Source)
                .AddOverlay(ContentSource.Folder("content", LoadOptions.Default.WithMarkdown()))
        );
        // </sample>
    }

    internal static ContentCatalog Overlay()
    {
        // <sample>
        var catalog = new ContentCatalogBuilder()
            .AddSource(StarterContent.Source)
            .AddOverlay(ContentSource.Folder("content", LoadOptions.Default.WithMarkdown()))
            .Build()
            .OrThrow();
        // </sample>
        return catalog;
    }

    // <sample>
    internal sealed record Page(string Title, ContentItem Main);

    [JsonSourceGenerationOptions(Converters = [typeof(ContentJsonConverterFactory)])]
    [JsonSerializable(typeof(Page))]
    internal sealed partial class AppJson : JsonSerializerContext;
    // </sample>
}
