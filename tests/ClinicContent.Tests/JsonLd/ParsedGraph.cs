using System.Text.Json;
using AngleSharp.Html.Parser;

namespace ClinicContent.Tests.JsonLd;

/// <summary>A graph as a program reads it that takes the script element from a page of HTML.</summary>
internal sealed class ParsedGraph
{
    private const string SchemaOrg = "https://schema.org/";

    private ParsedGraph(string json)
    {
        Root = JsonDocument.Parse(json).RootElement;
        Nodes = [.. NodesIn(Root.GetProperty("@graph"))];
    }

    internal JsonElement Root { get; }

    /// <summary>Every node, those inside others too.</summary>
    internal JsonElement[] Nodes { get; }

    /// <summary>The texts of all members, those of references left out.</summary>
    internal IEnumerable<string> Texts => TextsIn(Root);

    internal static ParsedGraph OfJson(string json) => new(json);

    /// <summary>The graph of the one script element of a page; a page that has another element beside it throws.</summary>
    internal static ParsedGraph OfScript(string script)
    {
        var page = new HtmlParser(new() { IsStrictMode = true }).ParseDocument(
            "<!DOCTYPE html><html><head><title>x</title>" + script + "</head><body><p>After</p></body></html>"
        );
        Assert.Equal(["TITLE", "SCRIPT"], page.Head!.Children.Select(element => element.TagName));
        Assert.Equal("<p>After</p>", page.Body!.InnerHtml);
        var element = Assert.Single(page.Scripts);
        Assert.Equal("application/ld+json", element.Type);
        return new(element.TextContent);
    }

    internal static bool IsReference(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty("@id", out _)
        && element.EnumerateObject().Count() == 1;

    /// <summary>The node of a fragment.</summary>
    internal JsonElement Node(string fragment) =>
        Nodes.Single(node =>
            node.TryGetProperty("@id", out var id) && id.GetString()!.EndsWith(fragment, StringComparison.Ordinal)
        );

    internal JsonElement[] OfType(string type) =>
        Array.FindAll(Nodes, node => node.GetProperty("@type").GetString() == type);

    /// <summary>No id is defined twice, and each that is referred to is defined or of schema.org.</summary>
    internal void AssertWhole()
    {
        var defined = Nodes
            .Where(node => node.TryGetProperty("@id", out _))
            .Select(node => node.GetProperty("@id").GetString()!)
            .ToArray();
        Assert.Equal(defined.Distinct(StringComparer.Ordinal), defined);
        Assert.All(
            ReferencesIn(Root),
            id => Assert.True(defined.Contains(id) || id.StartsWith(SchemaOrg, StringComparison.Ordinal), id)
        );
    }

    private static IEnumerable<JsonElement> Children(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Array => element.EnumerateArray(),
            JsonValueKind.Object => element.EnumerateObject().Select(member => member.Value),
            _ => [],
        };

    private static IEnumerable<JsonElement> NodesIn(JsonElement element) =>
        Children(element)
            .SelectMany(NodesIn)
            .Concat(element.ValueKind == JsonValueKind.Object && !IsReference(element) ? [element] : []);

    private static IEnumerable<string> ReferencesIn(JsonElement element) =>
        IsReference(element) ? [element.GetProperty("@id").GetString()!] : Children(element).SelectMany(ReferencesIn);

    private static IEnumerable<string> TextsIn(JsonElement element) =>
        element.ValueKind == JsonValueKind.String ? [element.GetString()!]
        : IsReference(element) ? []
        : Children(element).SelectMany(TextsIn);
}
