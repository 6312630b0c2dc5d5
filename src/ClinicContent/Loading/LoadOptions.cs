using ClinicContent.Model;

namespace ClinicContent.Loading;

/// <summary>What a source may hold, and what it means where it is silent. Limits are checked while reading.</summary>
/// <remarks>Immutable; value equality. The defaults fit any clinic; content from strangers may want lower ones.</remarks>
public sealed record LoadOptions
{
    /// <summary>The defaults.</summary>
    public static LoadOptions Default { get; } = new();

    /// <summary>How many bytes the file of one item may have; 4 MiB unless set.</summary>
    public int MaxFileBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>How many bytes a bundle may have; 1 GiB unless set.</summary>
    public int MaxBundleBytes { get; init; } = 1024 * 1024 * 1024;

    /// <summary>How many items a source may have; 1,000,000 unless set. The rest is not read, and that is an error.</summary>
    public int MaxItems { get; init; } = 1_000_000;

    /// <summary>How deep a file may nest; 64 unless set, at most 250.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>The language of items that say none; English unless set.</summary>
    public LanguageTag DefaultLanguage { get; init; } = LanguageTag.English;

    internal LoadOptions Checked()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxFileBytes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxBundleBytes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxItems, 0);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxDepth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxDepth, 250);
        Ardalis.GuardClauses.GuardClauseExtensions.Null(Ardalis.GuardClauses.Guard.Against, DefaultLanguage);
        return this;
    }
}
