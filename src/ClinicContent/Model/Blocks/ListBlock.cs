namespace ClinicContent.Model.Blocks;

/// <summary>A list, nested where an item holds another.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record ListBlock : Block
{
    /// <summary>Whether the order matters: numbers instead of bullets.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>The items, in order.</summary>
    public required ValueList<ListItem> Items { get; init; }

    internal override BlockKind Kind => BlockKind.List;
}
