using ClinicContent.Site;

namespace ClinicContent.Feeds.Chunks;

/// <summary>How content is cut into chunks.</summary>
/// <remarks>Immutable; value equality.</remarks>
public sealed record ChunkOptions
{
    /// <summary>What is taken where nothing else is said.</summary>
    public static ChunkOptions Default { get; } = new();

    /// <summary>The site on which the content stands.</summary>
    public SiteOptions Site { get; init; } = SiteOptions.Default;

    /// <summary>After how many words a section is cut, at least 1; 300 unless set. It is cut between blocks only, so that one long block is one chunk.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to less than 1.</exception>
    public int MaxWords
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 300;
}
