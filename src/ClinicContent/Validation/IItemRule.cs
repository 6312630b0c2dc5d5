namespace ClinicContent.Validation;

/// <summary>A rule that a single item has to keep, whatever the others are.</summary>
internal interface IItemRule
{
    /// <summary>Reports what in an item breaks the rule.</summary>
    /// <param name="item">The item.</param>
    /// <param name="faults">Where faults go.</param>
    void Check(ContentItem item, ItemFaults faults);
}
