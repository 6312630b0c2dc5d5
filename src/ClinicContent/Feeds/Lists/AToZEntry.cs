using ClinicContent.Model;

namespace ClinicContent.Feeds.Lists;

/// <summary>A name in an A–Z listing, and the item that it leads to.</summary>
/// <remarks>Immutable; value equality.</remarks>
public sealed record AToZEntry
{
    internal AToZEntry() { }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The item.</summary>
    public required ContentItem Item { get; init; }

    /// <summary>What sort of other name it is; null where it is the name of the item itself.</summary>
    public AlternateNameKind? AlternateKind { get; init; }
}
