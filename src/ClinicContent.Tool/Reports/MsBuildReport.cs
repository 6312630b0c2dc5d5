using System.Globalization;
using ClinicContent.Diagnostics;

namespace ClinicContent.Tool.Reports;

/// <summary>Every fault on one line, in the form that MSBuild and editors read: <c>path(line,column,line,end): error CLN0102: message</c>.</summary>
/// <remarks>Source: Microsoft Learn, "MSBuild and Visual Studio format for diagnostic messages".</remarks>
internal static class MsBuildReport
{
    internal static void Write(ContentCatalogResult result, DateOnly? asOf, Surroundings surroundings)
    {
        foreach (var diagnostic in result.Diagnostics)
        {
            surroundings.Out.WriteLine(Line(diagnostic));
        }

        TextReport.WriteSummary(result, asOf, surroundings.Error);
    }

    /// <summary>The line of one diagnostic.</summary>
    internal static string Line(Diagnostic diagnostic) =>
        $"{OriginOf(diagnostic)}: {DiagnosticWords.SeverityOf(diagnostic)} {diagnostic.Code}: {DiagnosticWords.LineOf(diagnostic)}";

    private static string OriginOf(Diagnostic diagnostic)
    {
        if (diagnostic.Place is not { } place)
        {
            return diagnostic.Item is { } item ? Origin(item) : "clinic-content";
        }

        return place.Line == 0
            ? Origin(place.File)
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{Origin(place.File)}({place.Line},{place.Column},{place.Line},{place.EndColumn})"
            );
    }

    // The first colon ends the origin, but for that of a drive.
    private static string Origin(string name)
    {
        var text = Escaped.Text(name);
        var start = text.Length > 1 && text[1] == ':' && char.IsAsciiLetter(text[0]) ? 2 : 0;
        return text[..start] + text[start..].Replace(":", @"\u003A", StringComparison.Ordinal);
    }
}
