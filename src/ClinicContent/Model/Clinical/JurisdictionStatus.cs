namespace ClinicContent.Model.Clinical;

/// <summary>What a jurisdiction says of a use, since when, and where that can be read.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record JurisdictionStatus
{
    /// <summary>Where it holds.</summary>
    public required Jurisdiction Jurisdiction { get; init; }

    /// <summary>What is said.</summary>
    public ApprovalStatus Status { get; init; }

    /// <summary>Since when it holds, as far as known; null where it is not.</summary>
    public PartialDate? Since { get; init; }

    /// <summary>The day on which somebody checked it.</summary>
    public DateOnly? CheckedOn { get; init; }

    /// <summary>Who says so, such as FDA.</summary>
    public string? Authority { get; init; }

    /// <summary>What restricts it, in words.</summary>
    public string? Restriction { get; init; }

    /// <summary>Keys of the item's citations that back this, in the author's order.</summary>
    public ValueList<string> Citations { get; init; }
}
