namespace ClinicContent.Model.Clinical;

/// <summary>
/// An edge from a treatment to a condition: a use that is spoken of, with its status and the evidence. It records that the
/// use is spoken of, not that it is endorsed.
/// </summary>
/// <remarks>
/// Immutable; value equality. Its identity within its treatment is <see cref="Key"/>. An indication that is narrowed to
/// methods or products answers only for those. Status and evidence are never inherited from broader or narrower conditions.
/// Source: FHIR R5 <c>ClinicalUseDefinition.indication</c>; schema.org has no property from a treatment to what it treats.
/// </remarks>
public sealed record Indication
{
    /// <summary>The condition.</summary>
    public required ConditionId Condition { get; init; }

    /// <summary>The delivery methods that it is narrowed to; empty where it holds for all.</summary>
    public ValueList<DeliveryMethodId> Methods { get; init; }

    /// <summary>The products that it is narrowed to, as named among the treatment's substances; empty where it holds for all.</summary>
    public ValueList<string> Products { get; init; }

    /// <summary>Where it stands in the order of treatments.</summary>
    public TreatmentLine? Line { get; init; }

    /// <summary>For whom, in words.</summary>
    public string? Population { get; init; }

    /// <summary>The claim, in words.</summary>
    public string? Claim { get; init; }

    /// <summary>What the claim does not cover, in words.</summary>
    public string? Limitations { get; init; }

    /// <summary>What each jurisdiction says of the use.</summary>
    public ValueList<JurisdictionStatus> Statuses { get; init; }

    /// <summary>What each source says of the use, in its own words.</summary>
    public ValueList<EvidenceStatement> Evidence { get; init; }

    /// <summary>Keys of the item's citations that back this, in the author's order.</summary>
    public ValueList<string> Citations { get; init; }

    /// <summary>What tells this indication from the others of its treatment. Made anew at each call.</summary>
    public IndicationKey Key => new(this);

    /// <summary>What the sources say together: for, against, mixed, or insufficient. Derived from <see cref="Evidence"/>; O(n).</summary>
    public OverallDirection OverallDirection
    {
        get
        {
            var (speaksFor, speaksAgainst) = (false, false);
            foreach (var statement in Evidence.AsSpan())
            {
                speaksFor |= statement.Direction == EvidenceDirection.For;
                speaksAgainst |= statement.Direction == EvidenceDirection.Against;
            }

            return (speaksFor, speaksAgainst) switch
            {
                (true, true) => OverallDirection.Mixed,
                (true, false) => OverallDirection.For,
                (false, true) => OverallDirection.Against,
                _ => OverallDirection.Insufficient,
            };
        }
    }

    /// <summary>What jurisdictions said of the use on a day. O(n²) in the statuses, of which there are few.</summary>
    /// <param name="date">The day.</param>
    /// <returns>
    /// For each jurisdiction the status that had begun last, at the latest reading of a partial date; one whose beginning is not
    /// known only where no other had begun there. Several that began on one day all hold. In the author's order; empty when none had begun.
    /// </returns>
    public ValueList<JurisdictionStatus> StatusesOn(DateOnly date)
    {
        var held = new List<JurisdictionStatus>();
        foreach (var status in Statuses)
        {
            if (Begins(status) <= date && !Statuses.Any(other => Supersedes(other, status, date)))
            {
                held.Add(status);
            }
        }

        return held.ToValueList();
    }

    private static DateOnly Begins(JurisdictionStatus status) => status.Since?.Latest ?? DateOnly.MinValue;

    private static bool Supersedes(JurisdictionStatus other, JurisdictionStatus status, DateOnly date) =>
        other.Jurisdiction == status.Jurisdiction && Begins(other) <= date && Begins(other) > Begins(status);
}
