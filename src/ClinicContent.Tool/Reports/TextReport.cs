using System.Globalization;
using ClinicContent.Diagnostics;
using Spectre.Console;

namespace ClinicContent.Tool.Reports;

/// <summary>Every fault as a person reads it, each with its line and a caret beneath, then a line that sums up.</summary>
internal static class TextReport
{
    internal static void Write(ContentCatalogResult result, DateOnly? asOf, Surroundings surroundings)
    {
        WriteAll(result.Diagnostics, surroundings.Out, surroundings.IsOutTerminal);
        WriteSummary(result, asOf, surroundings.Out);
    }

    /// <summary>Writes a report to standard error, where it is not the answer.</summary>
    internal static void WriteAsError(ContentCatalogResult result, Surroundings surroundings)
    {
        WriteAll(result.Diagnostics, surroundings.Error, surroundings.IsErrorTerminal);
        WriteSummary(result, asOf: null, surroundings.Error);
    }

    /// <summary>Writes what was found and what is wrong on one line, and what readers see on another.</summary>
    internal static void WriteSummary(ContentCatalogResult result, DateOnly? asOf, TextWriter output)
    {
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

    /// <summary>How much was found, and how much is wrong with it.</summary>
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

        var word = DiagnosticWords.SeverityOf(diagnostic);
        var colour = word == "error" ? "red" : "yellow";
        var marked = Markup
            .Escape(text)
            .Replace(
                $"{word} {diagnostic.Code}",
                $"[bold {colour}]{word} {diagnostic.Code}[/]",
                StringComparison.Ordinal
            );
        console.Markup(marked + "\n");
    }

    internal static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
