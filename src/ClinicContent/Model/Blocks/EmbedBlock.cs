namespace ClinicContent.Model.Blocks;

/// <summary>A card of another item: an edge to it.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record EmbedBlock : Block
{
    /// <summary>The item.</summary>
    public required ItemRef Item { get; init; }

    internal override BlockKind Kind => BlockKind.Embed;
}
