using ClinicContent.Model.Inlines;

namespace ClinicContent.Model.Blocks;

/// <summary>A line taken out of the text and set large.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record PullQuoteBlock : Block
{
    /// <summary>The line.</summary>
    public required ValueList<Inline> Content { get; init; }

    /// <summary>Who said it; null where the text itself did.</summary>
    public string? Attribution { get; init; }

    internal override BlockKind Kind => BlockKind.PullQuote;
}
