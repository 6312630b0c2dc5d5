namespace ClinicContent.Model.Blocks;

/// <summary>A question and its answer.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record QuestionBlock : Block
{
    /// <summary>The question.</summary>
    public required string Question { get; init; }

    /// <summary>The answer.</summary>
    public required ValueList<Block> Answer { get; init; }

    internal override BlockKind Kind => BlockKind.Question;
}
