using ClinicContent.Diagnostics;

namespace ClinicContent.Tool.Reports;

/// <summary>What every form says of a diagnostic in the same words.</summary>
internal static class DiagnosticWords
{
    internal static string SeverityOf(Diagnostic diagnostic) =>
        diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";

    /// <summary>The message and what was probably meant, on one line.</summary>
    internal static string MessageOf(Diagnostic diagnostic) =>
        Escaped.Text(
            diagnostic.Suggestion is { } meant ? $"{diagnostic.Message}; did you mean '{meant}'?" : diagnostic.Message
        );

    /// <summary>The same, and the other place that has to do with it, where a form has no member for it.</summary>
    internal static string LineOf(Diagnostic diagnostic) =>
        MessageOf(diagnostic) + (diagnostic.Related is { } place ? "; see also " + Escaped.Text(place.ToString()) : "");
}
