namespace ClinicContent.Model.Blocks;

/// <summary>Text set apart.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record CalloutBlock : Block
{
    /// <summary>How it is set apart.</summary>
    public required CalloutKind CalloutKind { get; init; }

    /// <summary>A title.</summary>
    public string? Title { get; init; }

    /// <summary>The text.</summary>
    public required ValueList<Block> Content { get; init; }

    internal override BlockKind Kind => BlockKind.Callout;
}
