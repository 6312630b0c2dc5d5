namespace ClinicContent.Model.Blocks;

/// <summary>An image in the text.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record FigureBlock : Block
{
    /// <summary>The image.</summary>
    public required ContentImage Image { get; init; }

    internal override BlockKind Kind => BlockKind.Figure;
}
