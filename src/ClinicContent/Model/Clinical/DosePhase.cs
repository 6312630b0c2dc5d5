namespace ClinicContent.Model.Clinical;

/// <summary>One phase of a dose schedule.</summary>
/// <remarks>Immutable; value equality. Source: schema.org <c>DoseSchedule</c>.</remarks>
public sealed record DosePhase
{
    /// <summary>The name of the phase, such as induction.</summary>
    public string? Title { get; init; }

    /// <summary>The amount of one dose.</summary>
    public decimal? DoseValue { get; init; }

    /// <summary>The unit of the amount, such as mg/kg.</summary>
    public string? DoseUnit { get; init; }

    /// <summary>How often, in words.</summary>
    public string? Frequency { get; init; }

    /// <summary>How long the phase lasts.</summary>
    public DurationRange? Duration { get; init; }

    /// <summary>For whom, in words.</summary>
    public string? TargetPopulation { get; init; }

    /// <summary>Anything else.</summary>
    public string? Note { get; init; }

    /// <summary>Keys of the item's citations that back this, in the author's order.</summary>
    public ValueList<string> Citations { get; init; }
}
