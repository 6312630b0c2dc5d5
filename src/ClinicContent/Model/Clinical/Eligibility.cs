namespace ClinicContent.Model.Clinical;

/// <summary>For whom a treatment may be.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record Eligibility
{
    /// <summary>For whom, in words.</summary>
    public string? Population { get; init; }

    /// <summary>How many other treatments must have failed.</summary>
    public int? PriorFailures { get; init; }

    /// <summary>The least age in years.</summary>
    public int? MinimumAge { get; init; }

    /// <summary>What is checked before, in order.</summary>
    public ValueList<string> Screening { get; init; }

    /// <summary>Anything else.</summary>
    public string? Note { get; init; }

    /// <summary>Keys of the item's citations that back this, in the author's order.</summary>
    public ValueList<string> Citations { get; init; }
}
