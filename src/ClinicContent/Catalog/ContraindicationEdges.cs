namespace ClinicContent.Catalog;

/// <summary>The edges from treatments to conditions that speak against them.</summary>
internal static class ContraindicationEdges
{
    internal static EdgeTable<ContraindicationEdge> Make(CatalogTables tables) =>
        EdgeTables.Make(
            tables.Treatments,
            tables.Conditions,
            static treatment => treatment.Contraindications,
            one => one.Condition is { } id ? tables.Conditions.PlaceOf(id.Value) : -1,
            static (treatment, one, condition) => new ContraindicationEdge(treatment, one, condition)
        );
}
