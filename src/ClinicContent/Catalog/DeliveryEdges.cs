namespace ClinicContent.Catalog;

/// <summary>Questions that go on from delivery options.</summary>
public static class DeliveryEdges
{
    extension(EdgeList<DeliveryEdge> edges)
    {
        /// <summary>The treatments, in answer order, each once. O(n log n).</summary>
        public ItemList<Treatment> Treatments => HandleRows.Collect(edges, static edge => edge.TreatmentHandle);

        /// <summary>The delivery methods, in answer order, each once. O(n log n).</summary>
        public ItemList<DeliveryMethod> Methods => HandleRows.Collect(edges, static edge => edge.MethodHandle);
    }

    internal static EdgeTable<DeliveryEdge> Make(CatalogTables tables) =>
        EdgeTables.Make(
            tables.Treatments,
            tables.DeliveryMethods,
            static treatment => treatment.DeliveryOptions,
            option => tables.DeliveryMethods.PlaceOf(option.Method.Value),
            static (treatment, option, method) => new DeliveryEdge(treatment, option, method)
        );
}
