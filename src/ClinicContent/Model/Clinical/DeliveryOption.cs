namespace ClinicContent.Model.Clinical;

/// <summary>An edge from a treatment to a delivery method: one way in which it is given.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record DeliveryOption
{
    /// <summary>The delivery method.</summary>
    public required DeliveryMethodId Method { get; init; }

    /// <summary>Whether this is how it is most often given.</summary>
    public bool IsTypical { get; init; }

    /// <summary>The product that is given so, as named among the treatment's substances; null where any.</summary>
    public string? Product { get; init; }

    /// <summary>The dose schedule, in order.</summary>
    public ValueList<DosePhase> DoseSchedule { get; init; }

    /// <summary>Anything else.</summary>
    public string? Note { get; init; }

    /// <summary>Keys of the item's citations that back this, in the author's order.</summary>
    public ValueList<string> Citations { get; init; }
}
