using System.Text.Json;
using ClinicContent.Diagnostics;

namespace ClinicContent.Tool.Reports;

/// <summary>Every fault as SARIF 2.1.0, which code scanning takes. The same content gives the same bytes.</summary>
/// <remarks>Source: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0".</remarks>
internal static class SarifReport
{
    private const string Schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string BaseId = "%SRCROOT%";

    private static readonly Dictionary<string, int> RuleIndexes = DiagnosticCatalogue
        .All.Select((rule, index) => (rule.Code, index))
        .ToDictionary(rule => rule.Code, rule => rule.index, StringComparer.Ordinal);

    internal static void Write(ContentCatalogResult result, DateOnly? asOf, Surroundings surroundings) =>
        JsonText.Write(surroundings.Out, json => WriteLog(json, result, asOf, surroundings.Root));

    private static void WriteLog(Utf8JsonWriter json, ContentCatalogResult result, DateOnly? asOf, string root)
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json);

        // It has no URI here: whoever takes the report knows where the files are, and no report tells of a machine.
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(BaseId);
        WriteText(json, "description", "The folder of the repository, or the one in which the command ran.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var diagnostic in result.Diagnostics)
        {
            WriteResult(json, diagnostic, root);
        }

        json.WriteEndArray();
        json.WriteStartObject("properties");
        JsonReport.WriteCounts(json, result, asOf);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "clinic-content");
        json.WriteString("version", ToolVersion.Text);
        json.WriteStartArray("rules");
        foreach (var rule in DiagnosticCatalogue.All)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            WriteText(json, "shortDescription", rule.Title);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", rule.Severity == DiagnosticSeverity.Error ? "error" : "warning");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, string root)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        if (RuleIndexes.TryGetValue(diagnostic.Code, out var index))
        {
            json.WriteNumber("ruleIndex", index);
        }

        json.WriteString("level", DiagnosticWords.SeverityOf(diagnostic));
        WriteText(json, "message", DiagnosticWords.MessageOf(diagnostic));
        if (diagnostic.Place is not null || diagnostic.Item is not null)
        {
            json.WriteStartArray("locations");
            WriteLocation(json, diagnostic.Place, diagnostic, root);
            json.WriteEndArray();
        }

        if (diagnostic.Related is not null)
        {
            json.WriteStartArray("relatedLocations");
            WriteLocation(json, diagnostic.Related, of: null, root);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, SourcePlace? place, Diagnostic? of, string root)
    {
        json.WriteStartObject();
        if (place is not null)
        {
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", ReportPath.Uri(root, place.File, out var isRelative));
            if (isRelative)
            {
                json.WriteString("uriBaseId", BaseId);
            }

            json.WriteEndObject();
            WriteRegion(json, place);
            json.WriteEndObject();
        }

        if (of is { Item: { } item })
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", of.Path is null ? item : item + of.Path.TrimStart('$'));
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    // Code scanning takes nothing without a line: what is wrong with a whole file stands at its first.
    private static void WriteRegion(Utf8JsonWriter json, SourcePlace place)
    {
        json.WriteStartObject("region");
        json.WriteNumber("startLine", Math.Max(1, place.Line));
        if (place.Line > 0)
        {
            json.WriteNumber("startColumn", place.Column);
            json.WriteNumber("endColumn", Math.Max(place.Column, place.EndColumn));
        }

        json.WriteEndObject();
    }

    // In a message, [text](target) would be a link, which content could make.
    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text.Replace("](", "] (", StringComparison.Ordinal));
        json.WriteEndObject();
    }
}
