namespace ClinicContent.Model.Clinical;

/// <summary>One phase of a treatment session.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record SessionPhase
{
    /// <summary>What happens.</summary>
    public required SessionPhaseKind Kind { get; init; }

    /// <summary>The name of the phase.</summary>
    public string? Title { get; init; }

    /// <summary>What happens, in words.</summary>
    public string? Text { get; init; }

    /// <summary>How long it takes.</summary>
    public DurationRange? Duration { get; init; }

    /// <summary>Who attends, in the author's order.</summary>
    public ValueList<string> Attendees { get; init; }
}
