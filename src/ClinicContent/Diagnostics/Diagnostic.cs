using System.Globalization;
using System.Text;

namespace ClinicContent.Diagnostics;

/// <summary>One fault of content: what is wrong, how bad, and where.</summary>
/// <remarks>
/// Immutable; value equality. Lines and columns count from 1, columns in characters (UTF-16 code units, as <c>char</c> is). A
/// fault of an item that was made in code has no file, but a path.
/// </remarks>
public sealed record Diagnostic
{
    /// <summary>The code: <c>CLN</c> and four digits, stable for ever.</summary>
    public required string Code { get; init; }

    /// <summary>How bad it is.</summary>
    public required DiagnosticSeverity Severity { get; init; }

    /// <summary>What is wrong, in English, on one line; control characters of content are escaped in it.</summary>
    public required string Message { get; init; }

    /// <summary>Where; null where no place is known, as of a whole source.</summary>
    public SourcePlace? Place { get; init; }

    /// <summary>The item that it concerns, as <c>condition/ptsd</c>; null where that is not known.</summary>
    public string? Item { get; init; }

    /// <summary>The path of the member inside the item: <c>$.indications[2].condition</c>; null where it concerns the whole file.</summary>
    public string? Path { get; init; }

    /// <summary>What probably was meant, to stand in place of what is there; null where nothing is near.</summary>
    public string? Suggestion { get; init; }

    /// <summary>Another place that has to do with it, such as the first of two equal ids.</summary>
    public SourcePlace? Related { get; init; }

    internal static Diagnostic Create(DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments) =>
        new()
        {
            Code = descriptor.Code,
            Severity = descriptor.Severity,
            Message = descriptor.Fill(arguments),
        };

    /// <summary>The diagnostic on one line: <c>path:line:column: error CLN0102: message</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (Place is not null)
        {
            text.Append(Place).Append(": ");
        }
        else if (Item is not null)
        {
            text.Append(Item).Append(Path is null ? "" : " " + Shown.Escape(Path)).Append(": ");
        }

        text.Append(Severity == DiagnosticSeverity.Error ? "error " : "warning ")
            .Append(Code)
            .Append(": ")
            .Append(Message);
        return text.ToString();
    }

    /// <summary>The diagnostic as a person reads it: the line of <see cref="ToString"/>, then the excerpt, caret, suggestion and related place, each on lines of their own.</summary>
    /// <returns>Lines parted by line feeds, without one at the end.</returns>
    public string ToDisplayString()
    {
        var text = new StringBuilder(ToString());
        if (Place?.Excerpt is { } excerpt)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n    {excerpt.Text}\n    ")
                .Append(' ', excerpt.CaretStart)
                .Append('^', Math.Max(1, excerpt.CaretLength));
        }

        if (Suggestion is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n    did you mean '{Shown.Escape(Suggestion)}'?");
        }

        if (Related is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n    see also {Related}");
        }

        return text.ToString();
    }
}
