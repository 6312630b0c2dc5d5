namespace ClinicContent.Model.Blocks;

/// <summary>One item of a list.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record ListItem
{
    /// <summary>What it holds; another list nests.</summary>
    public required ValueList<Block> Content { get; init; }
}
