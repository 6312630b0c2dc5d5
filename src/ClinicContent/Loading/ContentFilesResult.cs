using ClinicContent.Diagnostics;
using ClinicContent.Model;

namespace ClinicContent.Loading;

/// <summary>What came of reading the files of a source, each by itself.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ContentFilesResult
{
    internal ContentFilesResult() { }

    /// <summary>The files that hold an item, in the order of the source.</summary>
    public ValueList<ContentFile> Files { get; internal init; }

    /// <summary>Every fault of form, ordered by file, line and column; of one file at most 100 are listed, then a count. Warnings included.</summary>
    public ValueList<Diagnostic> Diagnostics { get; internal init; }

    /// <summary>How many errors there are, listed or not.</summary>
    public int ErrorCount { get; internal init; }

    /// <summary>How many warnings there are, listed or not.</summary>
    public int WarningCount { get; internal init; }
}
