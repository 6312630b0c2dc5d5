namespace ClinicContent.Model.Blocks;

/// <summary>A link that does something: books, or calls.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record ActionBlock : Block
{
    /// <summary>What it does.</summary>
    public required ActionKind Action { get; init; }

    /// <summary>What is shown.</summary>
    public required string Label { get; init; }

    /// <summary>Where it leads.</summary>
    public required WebUrl Url { get; init; }

    internal override BlockKind Kind => BlockKind.Action;
}
