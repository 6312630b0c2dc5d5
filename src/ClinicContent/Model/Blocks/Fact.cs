using ClinicContent.Model.Inlines;

namespace ClinicContent.Model.Blocks;

/// <summary>A fact with a bold label.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record Fact
{
    /// <summary>The label.</summary>
    public required string Label { get; init; }

    /// <summary>The fact.</summary>
    public required ValueList<Inline> Content { get; init; }
}
