namespace ClinicContent.Catalog;

/// <summary>Questions that go on from contraindications.</summary>
public static class ContraindicationEdges
{
    extension(EdgeList<ContraindicationEdge> edges)
    {
        /// <summary>The treatments, in answer order, each once. O(n log n).</summary>
        public ItemList<Treatment> Treatments => HandleRows.Collect(edges, static edge => edge.TreatmentHandle);

        /// <summary>The conditions, in answer order, each once. O(n log n).</summary>
        public ItemList<Condition> Conditions => HandleRows.Collect(edges, static edge => edge.ConditionHandle);
    }

    internal static EdgeTable<ContraindicationEdge> Make(CatalogTables tables) =>
        EdgeTables.Make(
            tables.Treatments,
            tables.Conditions,
            static treatment => treatment.Contraindications,
            one => one.Condition is { } id ? tables.Conditions.PlaceOf(id.Value) : -1,
            static (treatment, one, condition) => new ContraindicationEdge(treatment, one, condition)
        );
}
