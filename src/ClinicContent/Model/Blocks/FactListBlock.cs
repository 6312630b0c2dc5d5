namespace ClinicContent.Model.Blocks;

/// <summary>Facts, each with a bold label.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record FactListBlock : Block
{
    /// <summary>The facts, in order.</summary>
    public required ValueList<Fact> Facts { get; init; }

    internal override BlockKind Kind => BlockKind.FactList;
}
