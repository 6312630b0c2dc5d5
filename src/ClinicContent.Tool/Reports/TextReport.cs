using System.Globalization;
using ClinicContent.Diagnostics;
using Spectre.Console;

namespace ClinicContent.Tool.Reports;

/// <summary>Every fault as a person reads it, each with its line and a caret beneath, then a line that sums up.</summary>
internal static class TextReport
{
    internal static void Write(ContentCatalogResult result, TextWriter output, bool isTerminal, DateOnly? asOf = null)
    {
        WriteAll(result.Diagnostics, output, isTerminal);
        output.WriteLine(Summary(result));
        if (asOf is { } day && result.Catalog is { } catalog)
        {
            var seen = catalog.AsSeenOn(day).Items.Count;
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Count(seen, "item")} seen by readers on {day:yyyy-MM-dd}"
                )
            );
        }
    }

    /// <summary>Writes diagnostics alone.</summary>
    internal static void WriteAll(IEnumerable<Diagnostic> diagnostics, TextWriter output, bool isTerminal)
    {
        var console = isTerminal ? Terminal.On(output, isTerminal) : null;
        if (console is not null)
        {
            // A caret stands below what it points at only where no line is broken.
            console.Profile.Width = int.MaxValue;
        }

        foreach (var diagnostic in diagnostics)
        {
            WriteDiagnostic(diagnostic, output, console);
        }
    }

    /// <summary>What was found and what is wrong, on one line.</summary>
    internal static string Summary(ContentCatalogResult result) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Count(result.FoundCount, "item")} found: {result.LoadedCount} loaded, {result.RejectedCount} rejected; {Count(result.ErrorCount, "error")}, {Count(result.WarningCount, "warning")}"
        );

    private static void WriteDiagnostic(Diagnostic diagnostic, TextWriter output, IAnsiConsole? console)
    {
        var text = diagnostic.ToDisplayString();
        if (console is null)
        {
            output.WriteLine(text);
            return;
        }

        var word = diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        var colour = diagnostic.Severity == DiagnosticSeverity.Error ? "red" : "yellow";
        var marked = Markup
            .Escape(text)
            .Replace(
                $"{word} {diagnostic.Code}",
                $"[bold {colour}]{word} {diagnostic.Code}[/]",
                StringComparison.Ordinal
            );
        console.Markup(marked + "\n");
    }

    private static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
