namespace ClinicContent.Validation;

/// <summary>A rule that items have to keep together.</summary>
internal interface IRelationRule
{
    /// <summary>Reports what breaks the rule. Linear in items and edges.</summary>
    /// <param name="graph">The items and their edges.</param>
    /// <param name="faults">Where faults go.</param>
    void Check(CatalogGraph graph, ItemFaults faults);
}
