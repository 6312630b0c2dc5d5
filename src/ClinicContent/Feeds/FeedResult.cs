using ClinicContent.Diagnostics;
using ClinicContent.Model;

namespace ClinicContent.Feeds;

/// <summary>What came of writing a feed or a list: the files, and what had to be changed or left out.</summary>
/// <remarks>Immutable. There is always a file: what content holds never keeps a feed from being written.</remarks>
public sealed class FeedResult
{
    internal FeedResult(ValueList<FeedFile> files, ValueList<Diagnostic> diagnostics)
    {
        Files = files;
        Diagnostics = diagnostics;
    }

    /// <summary>The files, at least one. The first is the one that readers are given.</summary>
    public ValueList<FeedFile> Files { get; }

    /// <summary>What is in the first file: UTF-8 without a byte order mark.</summary>
    public ReadOnlyMemory<byte> Content => Files[0].Content;

    /// <summary>What was changed or left out, all of it warnings; ordered by item and path. Of one item at most 100 are listed, then a count.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>The first file as a string. O(n) at each call.</summary>
    /// <returns>The text of the file.</returns>
    public override string ToString() => Files[0].ToString();
}
