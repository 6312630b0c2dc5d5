namespace ClinicContent.Model;

/// <summary>When an item was last checked, and by whom.</summary>
/// <remarks>Immutable; value equality. Source: schema.org <c>lastReviewed</c> and <c>reviewedBy</c>; FHIR <c>lastReviewDate</c>.</remarks>
public sealed record Review
{
    /// <summary>The day of the last review.</summary>
    public DateOnly? LastReviewedOn { get; init; }

    /// <summary>The day by which the next review is due.</summary>
    public DateOnly? NextReviewDueOn { get; init; }

    /// <summary>Who reviewed it, in the author's order.</summary>
    public ValueList<Person> ReviewedBy { get; init; }
}
