using Ardalis.GuardClauses;
using ClinicContent.Model;

namespace ClinicContent.Loading;

/// <summary>What a source may hold, and what it means where it is silent. Limits are checked while reading.</summary>
/// <remarks>
/// Immutable; value equality. The defaults fit any clinic; content from strangers may want lower ones. A value out of range
/// throws <see cref="ArgumentException"/> when it is set.
/// </remarks>
public sealed record LoadOptions
{
    /// <summary>The deepest nesting that can be allowed.</summary>
    public const int DeepestNesting = 250;

    /// <summary>The defaults.</summary>
    public static LoadOptions Default { get; } = new();

    /// <summary>How many bytes the file of one item may have, at least 1; 4 MiB unless set.</summary>
    public int MaxFileBytes
    {
        get;
        init => field = Guard.Against.NegativeOrZero(value);
    } = 4 * 1024 * 1024;

    /// <summary>How many bytes a bundle may have, at least 1; 1 GiB unless set.</summary>
    public int MaxBundleBytes
    {
        get;
        init => field = Guard.Against.NegativeOrZero(value);
    } = 1024 * 1024 * 1024;

    /// <summary>How many bytes an image beside the content may have, at least 1; 64 MiB unless set.</summary>
    public int MaxImageBytes
    {
        get;
        init => field = Guard.Against.NegativeOrZero(value);
    } = 64 * 1024 * 1024;

    /// <summary>How many items a source may have, at least 1; 1,000,000 unless set. The rest is not read, and that is an error.</summary>
    public int MaxItems
    {
        get;
        init => field = Guard.Against.NegativeOrZero(value);
    } = 1_000_000;

    /// <summary>How deep a file may nest, from 1 to <see cref="DeepestNesting"/>; 64 unless set.</summary>
    public int MaxDepth
    {
        get;
        init => field = Guard.Against.OutOfRange(value, nameof(value), 1, DeepestNesting);
    } = 64;

    /// <summary>The formats in which files of items are read; JSON unless set. Two formats cannot share an extension.</summary>
    public ValueList<ContentFormat> Formats
    {
        get;
        init =>
            field = Guard.Against.InvalidInput(
                value,
                nameof(value),
                static formats =>
                    !formats.IsEmpty
                    && formats.SelectMany(format => format.Extensions).Distinct(StringComparer.Ordinal).Count()
                        == formats.Sum(format => format.Extensions.Count)
            );
    } = [ContentFormat.Json];

    /// <summary>The language of items that say none; null, and so it is unless set, for that of the folder's <c>clinic-content.json</c>, and English where there is none.</summary>
    public LanguageTag? DefaultLanguage { get; init; }

    /// <summary>Is told while a content folder is read how many items were found so far, on any of the threads that read; null, and nobody is, unless set.</summary>
    public IProgress<int>? Progress { get; init; }
}
