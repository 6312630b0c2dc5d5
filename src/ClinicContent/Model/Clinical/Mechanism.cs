namespace ClinicContent.Model.Clinical;

/// <summary>How a treatment is thought to work.</summary>
/// <remarks>Immutable; value equality. Source: schema.org <c>mechanismOfAction</c>.</remarks>
public sealed record Mechanism
{
    /// <summary>In a sentence or two.</summary>
    public string? Summary { get; init; }

    /// <summary>What it acts on, such as the NMDA receptor.</summary>
    public ValueList<string> Targets { get; init; }

    /// <summary>What follows, such as neuroplasticity.</summary>
    public ValueList<string> Effects { get; init; }

    /// <summary>What it is contrasted with, such as serotonin.</summary>
    public ValueList<string> ContrastedWith { get; init; }

    /// <summary>Keys of the item's citations that back this, in the author's order.</summary>
    public ValueList<string> Citations { get; init; }
}
