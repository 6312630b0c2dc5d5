namespace ClinicContent.Model.Clinical;

/// <summary>How soon a treatment is felt.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record Onset
{
    /// <summary>From when to when.</summary>
    public DurationRange? Range { get; init; }

    /// <summary>What that is compared with, such as weeks for other medicines.</summary>
    public string? ComparedWith { get; init; }

    /// <summary>Keys of the item's citations that back this, in the author's order.</summary>
    public ValueList<string> Citations { get; init; }
}
