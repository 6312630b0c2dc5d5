namespace ClinicContent.Model.Clinical;

/// <summary>An unwanted effect.</summary>
/// <remarks>Immutable; value equality. Source: schema.org <c>adverseOutcome</c> and <c>seriousAdverseOutcome</c>.</remarks>
public sealed record AdverseEffect
{
    /// <summary>The effect.</summary>
    public required string Name { get; init; }

    /// <summary>How often it occurs.</summary>
    public Frequency? Frequency { get; init; }

    /// <summary>Whether it is serious.</summary>
    public bool IsSerious { get; init; }

    /// <summary>Codes of the effect.</summary>
    public ValueList<MedicalCode> Codes { get; init; }

    /// <summary>Anything else.</summary>
    public string? Note { get; init; }

    /// <summary>Keys of the item's citations that back this, in the author's order.</summary>
    public ValueList<string> Citations { get; init; }
}
