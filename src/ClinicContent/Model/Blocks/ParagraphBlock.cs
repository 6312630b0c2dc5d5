using ClinicContent.Model.Inlines;

namespace ClinicContent.Model.Blocks;

/// <summary>A paragraph.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record ParagraphBlock : Block
{
    /// <summary>The words.</summary>
    public required ValueList<Inline> Content { get; init; }

    internal override BlockKind Kind => BlockKind.Paragraph;
}
