namespace ClinicContent.Diagnostics;

/// <summary>How bad a diagnostic is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth mending, but the content can be used.</summary>
    Warning,

    /// <summary>The content cannot be used: no catalog is built.</summary>
    Error,
}
