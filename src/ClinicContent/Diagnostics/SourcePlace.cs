using System.Globalization;

namespace ClinicContent.Diagnostics;

/// <summary>A place in a file of content.</summary>
/// <remarks>Immutable; value equality. Lines and columns count from 1, columns in characters (UTF-16 code units); both are 0 for a whole file.</remarks>
public sealed record SourcePlace
{
    /// <summary>The file, as its source names it: a path with forward slashes, relative to the content folder where there is one.</summary>
    public required string File { get; init; }

    /// <summary>The line, from 1; 0 for the whole file.</summary>
    public int Line { get; init; }

    /// <summary>The column in characters, from 1; 0 for the whole file.</summary>
    public int Column { get; init; }

    /// <summary>The column behind the last character that is meant, on the same line; 0 for the whole file.</summary>
    public int EndColumn { get; init; }

    /// <summary>The line of the file with a mark; null for the whole file.</summary>
    public SourceExcerpt? Excerpt { get; init; }

    /// <summary>The place as compilers write it: <c>file:line:column</c>, or only the file.</summary>
    public override string ToString() =>
        Line == 0
            ? Shown.Escape(File)
            : string.Create(CultureInfo.InvariantCulture, $"{Shown.Escape(File)}:{Line}:{Column}");
}
