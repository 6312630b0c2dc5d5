namespace ClinicContent.Model.Blocks;

/// <summary>A break between two parts.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record DividerBlock : Block
{
    internal override BlockKind Kind => BlockKind.Divider;
}
