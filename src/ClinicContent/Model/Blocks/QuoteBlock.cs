namespace ClinicContent.Model.Blocks;

/// <summary>A quotation.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record QuoteBlock : Block
{
    /// <summary>What is quoted.</summary>
    public required ValueList<Block> Content { get; init; }

    /// <summary>Who said it.</summary>
    public string? Attribution { get; init; }

    internal override BlockKind Kind => BlockKind.Quote;
}
