using System.Globalization;
using System.Text;
using Ardalis.GuardClauses;
using ClinicContent.Model;

namespace ClinicContent.Diagnostics;

/// <summary>Content with errors, where the caller asked for an exception rather than a result. It carries every diagnostic.</summary>
public sealed class ContentException : Exception
{
    private const int Printed = 10;

    /// <summary>An exception that carries diagnostics.</summary>
    /// <param name="diagnostics">The diagnostics, in order, warnings included.</param>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    public ContentException(IReadOnlyList<Diagnostic> diagnostics)
        : base(Print(diagnostics)) => Diagnostics = diagnostics.ToValueList();

    /// <summary>All diagnostics, in order, warnings included.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    private static string Print(IReadOnlyList<Diagnostic> diagnostics)
    {
        Guard.Against.Null(diagnostics);
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"The content has {errors.Length} error{(errors.Length == 1 ? "" : "s")}."
        );
        foreach (var error in errors.Take(Printed))
        {
            text.Append('\n').Append(error);
        }

        if (errors.Length > Printed)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n… and {errors.Length - Printed} more; see Diagnostics.");
        }

        return text.ToString();
    }
}
