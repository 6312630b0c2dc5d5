namespace ClinicContent.Catalog;

/// <summary>The edges from treatments to delivery methods.</summary>
internal static class DeliveryEdges
{
    internal static EdgeTable<DeliveryEdge> Make(CatalogTables tables) =>
        EdgeTables.Make(
            tables.Treatments,
            tables.DeliveryMethods,
            static treatment => treatment.DeliveryOptions,
            option => tables.DeliveryMethods.PlaceOf(option.Method.Value),
            static (treatment, option, method) => new DeliveryEdge(treatment, option, method)
        );
}
