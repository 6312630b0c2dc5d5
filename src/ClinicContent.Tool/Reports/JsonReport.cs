using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClinicContent.Diagnostics;

namespace ClinicContent.Tool.Reports;

/// <summary>Every fault for a program: counts, then the diagnostics in order.</summary>
internal static class JsonReport
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static void Write(ContentCatalogResult result, DateOnly? asOf, TextWriter output)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
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

            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in result.Diagnostics)
            {
                WriteDiagnostic(json, diagnostic);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning");
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
