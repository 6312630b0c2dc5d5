using ClinicContent.Model.Inlines;

namespace ClinicContent.Model.Blocks;

/// <summary>What to do, and what not.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record DoDontBlock : Block
{
    /// <summary>What to do, in order.</summary>
    public ValueList<ValueList<Inline>> Dos { get; init; }

    /// <summary>What not to do, in order.</summary>
    public ValueList<ValueList<Inline>> Donts { get; init; }

    internal override BlockKind Kind => BlockKind.DoDont;
}
