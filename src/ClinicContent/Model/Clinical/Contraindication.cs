namespace ClinicContent.Model.Clinical;

/// <summary>A reason not to give a treatment; may be an edge to a condition.</summary>
/// <remarks>Immutable; value equality. Source: schema.org <c>contraindication</c>; FHIR <c>ClinicalUseDefinition</c>.</remarks>
public sealed record Contraindication
{
    /// <summary>The reason.</summary>
    public required string Text { get; init; }

    /// <summary>How strict it is.</summary>
    public ContraindicationStrength Strength { get; init; }

    /// <summary>The condition that is the reason.</summary>
    public ConditionId? Condition { get; init; }

    /// <summary>Keys of the item's citations that back this, in the author's order.</summary>
    public ValueList<string> Citations { get; init; }
}
