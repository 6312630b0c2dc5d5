namespace ClinicContent.Model.Blocks;

/// <summary>A card that says when and how to get help.</summary>
/// <remarks>Immutable; value equality. No renderer, excerpt or feed may ever drop a card of level emergency.</remarks>
public sealed record CareCardBlock : Block
{
    /// <summary>How soon.</summary>
    public required CareLevel Level { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The text.</summary>
    public ValueList<Block> Content { get; init; }

    /// <summary>Whom to turn to, in order.</summary>
    public ValueList<Contact> Contacts { get; init; }

    internal override BlockKind Kind => BlockKind.CareCard;
}
