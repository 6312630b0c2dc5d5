using System.Globalization;
using System.Text.Json;
using ClinicContent.Diagnostics;

namespace ClinicContent.Tool.Reports;

/// <summary>Every fault for a program: counts, then the diagnostics in order.</summary>
internal static class JsonReport
{
    internal static void Write(ContentCatalogResult result, DateOnly? asOf, Surroundings surroundings) =>
        JsonText.Write(
            surroundings.Out,
            json =>
            {
                json.WriteStartObject();
                WriteCounts(json, result, asOf);
                json.WriteStartArray("diagnostics");
                foreach (var diagnostic in result.Diagnostics)
                {
                    WriteDiagnostic(json, diagnostic);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        );

    /// <summary>Writes the counts as members.</summary>
    internal static void WriteCounts(Utf8JsonWriter json, ContentCatalogResult result, DateOnly? asOf)
    {
        json.WriteNumber("found", result.FoundCount);
        json.WriteNumber("loaded", result.LoadedCount);
        json.WriteNumber("rejected", result.RejectedCount);
        json.WriteNumber("errors", result.ErrorCount);
        json.WriteNumber("warnings", result.WarningCount);
        if (asOf is { } day && result.Catalog is { } catalog)
        {
            json.WriteString("asOf", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteNumber("seen", catalog.AsSeenOn(day).Items.Count);
        }
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", DiagnosticWords.SeverityOf(diagnostic));
        json.WriteString("message", diagnostic.Message);
        WriteIfAny(json, "item", diagnostic.Item);
        WriteIfAny(json, "path", diagnostic.Path);
        WriteIfAny(json, "suggestion", diagnostic.Suggestion);
        WritePlace(json, "place", diagnostic.Place);
        WritePlace(json, "related", diagnostic.Related);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, string name, SourcePlace? place)
    {
        if (place is null)
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("file", place.File);
        if (place.Line > 0)
        {
            json.WriteNumber("line", place.Line);
            json.WriteNumber("column", place.Column);
        }

        if (place.Excerpt is { } excerpt)
        {
            json.WriteString("excerpt", excerpt.Text);
            json.WriteNumber("caretStart", excerpt.CaretStart);
            json.WriteNumber("caretLength", excerpt.CaretLength);
        }

        json.WriteEndObject();
    }

    private static void WriteIfAny(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
