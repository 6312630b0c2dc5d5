namespace ClinicContent.Model.Clinical;

/// <summary>A symmetric edge between two conditions: authored at one end, seen from both.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record RelatedCondition
{
    /// <summary>The other condition.</summary>
    public required ConditionId Condition { get; init; }

    /// <summary>How they are related; the same from both ends.</summary>
    public required RelatedConditionKind Kind { get; init; }
}
