namespace ClinicContent.Catalog;

/// <summary>The edges from treatments to conditions that they are used for.</summary>
internal static class IndicationEdges
{
    internal static EdgeTable<IndicationEdge> Make(CatalogTables tables) =>
        EdgeTables.Make(
            tables.Treatments,
            tables.Conditions,
            static treatment => treatment.Indications,
            indication => tables.Conditions.PlaceOf(indication.Condition.Value),
            static (treatment, indication, condition) => new IndicationEdge(treatment, indication, condition)
        );
}
