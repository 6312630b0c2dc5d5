using ClinicContent.Model.Inlines;

namespace ClinicContent.Model.Blocks;

/// <summary>A heading: what follows, up to the next heading of its level or above, is its section.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record HeadingBlock : Block
{
    /// <summary>The level, from 2 to 6; 1 is the item's name.</summary>
    public required int Level { get; init; }

    /// <summary>The words.</summary>
    public required ValueList<Inline> Content { get; init; }

    /// <summary>The anchor, unique within its item, by which a link leads here.</summary>
    public string? Anchor { get; init; }

    /// <summary>What the section is about.</summary>
    public Aspect? Aspect { get; init; }

    /// <summary>Whether the section is safe to show without the rest of the item.</summary>
    public bool StandsAlone { get; init; }

    internal override BlockKind Kind => BlockKind.Heading;
}
