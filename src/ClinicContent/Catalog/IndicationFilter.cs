using Ardalis.GuardClauses;
using ClinicContent.Model.Clinical;

namespace ClinicContent.Catalog;

/// <summary>Which indications a question is after: by status, jurisdiction, day and direction of evidence. What is not set does not matter.</summary>
/// <remarks>
/// Immutable; value equality. Status, jurisdiction and day are asked of one and the same status of an indication: approved in the US
/// is not met by approved in the EU and off-label in the US. Status and evidence are never inherited from broader or narrower conditions.
/// </remarks>
/// <example><code>catalog.TreatmentsFor(ptsd, new() { Status = ApprovalStatus.Approved, Jurisdiction = Jurisdiction.UnitedStates })</code></example>
public sealed record IndicationFilter
{
    /// <summary>What a jurisdiction says.</summary>
    public ApprovalStatus? Status { get; init; }

    /// <summary>Where: a part of a country is answered by what the whole country says, too.</summary>
    public Jurisdiction? Jurisdiction { get; init; }

    /// <summary>The day on which the status held; null for those that no later one of the same jurisdiction has replaced.</summary>
    public DateOnly? On { get; init; }

    /// <summary>What the sources say together.</summary>
    public OverallDirection? Direction { get; init; }

    /// <summary>Whether an indication meets the filter. O(n) in its statuses and evidence.</summary>
    /// <param name="indication">The indication.</param>
    /// <returns>Whether it does; one without a recorded status meets no filter that asks for one.</returns>
    /// <exception cref="ArgumentNullException">There is no indication.</exception>
    public bool Matches(Indication indication)
    {
        Guard.Against.Null(indication);
        return (Direction is null || indication.OverallDirection == Direction)
            && ((Status ?? (object?)Jurisdiction ?? On) is null || MatchesStatus(indication));
    }

    private bool MatchesStatus(Indication indication)
    {
        var statuses = indication.StatusesOn(On ?? DateOnly.MaxValue);
        foreach (var status in statuses.AsSpan())
        {
            var meets =
                (Status is null || status.Status == Status)
                && (Jurisdiction is null || Jurisdiction.IsWithin(status.Jurisdiction));
            if (meets)
            {
                return true;
            }
        }

        return false;
    }
}
