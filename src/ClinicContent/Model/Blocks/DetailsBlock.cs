namespace ClinicContent.Model.Blocks;

/// <summary>Text that opens on demand.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record DetailsBlock : Block
{
    /// <summary>What is shown while it is closed.</summary>
    public required string Summary { get; init; }

    /// <summary>What opens.</summary>
    public required ValueList<Block> Content { get; init; }

    internal override BlockKind Kind => BlockKind.Details;
}
