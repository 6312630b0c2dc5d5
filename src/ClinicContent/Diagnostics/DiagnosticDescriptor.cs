using System.Globalization;

namespace ClinicContent.Diagnostics;

/// <summary>One sort of diagnostic: its code, severity and words. All of them stand in <see cref="DiagnosticCatalogue"/>.</summary>
public sealed record DiagnosticDescriptor
{
    // Longer than any phrase of ours, so that only text from content is ever cut.
    private const int MaxArgument = 320;

    internal DiagnosticDescriptor(string code, DiagnosticSeverity severity, string title, string format)
    {
        Code = code;
        Severity = severity;
        Title = title;
        Format = format;
    }

    /// <summary>The code: <c>CLN</c> and four digits, stable for ever.</summary>
    public string Code { get; }

    /// <summary>How bad it is.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>What it is about, in a few words.</summary>
    public string Title { get; }

    /// <summary>The message, with places <c>{0}</c>, <c>{1}</c> … for what is filled in.</summary>
    public string Format { get; }

    internal string Fill(params ReadOnlySpan<object?> arguments)
    {
        var shown = new object?[arguments.Length];
        for (var i = 0; i < shown.Length; i++)
        {
            shown[i] = arguments[i] is string text ? Shown.Text(text, MaxArgument) : arguments[i];
        }

        return string.Format(CultureInfo.InvariantCulture, Format, shown);
    }
}
