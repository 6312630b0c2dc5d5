namespace ClinicContent.Model.Blocks;

/// <summary>A part of a text: a heading and what follows it.</summary>
/// <remarks>Derived from the blocks, never authored. Value equality.</remarks>
public sealed record Section
{
    /// <summary>The heading; null for what stands before the first one.</summary>
    public HeadingBlock? Heading { get; init; }

    /// <summary>What follows the heading, without it.</summary>
    public ValueList<Block> Blocks { get; init; }

    /// <summary>What the section is about; null where its heading does not say.</summary>
    public Aspect? Aspect => Heading?.Aspect;

    /// <summary>Whether the section is safe to show without the rest of the item.</summary>
    public bool StandsAlone => Heading?.StandsAlone ?? false;
}
