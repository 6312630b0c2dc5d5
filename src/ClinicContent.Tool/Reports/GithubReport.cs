using System.Globalization;
using ClinicContent.Diagnostics;

namespace ClinicContent.Tool.Reports;

/// <summary>Every fault as a workflow command of GitHub Actions, which shows it beside the line in a pull request.</summary>
/// <remarks>
/// Content comes from pull requests: nothing of it can begin a command of its own. A command stands at the start of a line, and what
/// ends a line is escaped; the older form, which could stand anywhere, is broken up.
/// Source: GitHub Docs, "Workflow commands for GitHub Actions".
/// </remarks>
internal static class GithubReport
{
    internal static void Write(ContentCatalogResult result, DateOnly? asOf, Surroundings surroundings)
    {
        foreach (var diagnostic in result.Diagnostics)
        {
            surroundings.Out.WriteLine(Line(diagnostic, surroundings.Root));
        }

        TextReport.WriteSummary(result, asOf, surroundings.Error);
    }

    /// <summary>The command of one diagnostic.</summary>
    internal static string Line(Diagnostic diagnostic, string root)
    {
        var properties = diagnostic.Place is { } place ? PlaceOf(place, root) : "";
        var item = diagnostic is { Place: null, Item: { } named } ? Escaped.Text(named) + ": " : "";
        var message = Data(item + DiagnosticWords.LineOf(diagnostic));
        return $"::{DiagnosticWords.SeverityOf(diagnostic)} {properties}title={Property(diagnostic.Code)}::{message}";
    }

    private static string PlaceOf(SourcePlace place, string root)
    {
        var file = Property(ReportPath.Below(root, place.File) ?? place.File);
        return place.Line == 0
            ? $"file={file},"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"file={file},line={place.Line},col={place.Column},endColumn={place.EndColumn},"
            );
    }

    private static string Data(string text) =>
        Escaped
            .Text(text)
            .Replace("##[", @"#\u0023[", StringComparison.Ordinal)
            .Replace("%", "%25", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
