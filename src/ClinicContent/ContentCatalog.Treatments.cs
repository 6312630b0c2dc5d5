using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using ClinicContent.Catalog;
using ClinicContent.Model.Clinical;

namespace ClinicContent;

/// <content>Questions about treatments, and how they are given.</content>
public sealed partial class ContentCatalog
{
    /// <summary>The uses that are spoken of for a condition: edges with status and evidence, not endorsements. O(1), but for the filter and narrower conditions.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="filter">Which uses: by status, jurisdiction, day and direction of evidence; all of them where null.</param>
    /// <param name="includeNarrower">Whether to answer for narrower conditions too, however far; each edge says through which condition it was found.</param>
    /// <returns>The edges, by treatment in answer order, then in the author's order.</returns>
    public EdgeList<IndicationEdge> TreatmentsFor(
        ConditionId condition,
        IndicationFilter? filter = null,
        bool includeNarrower = false
    ) => TreatmentsFor(tables.Conditions.PlaceOf(condition.Value), filter, includeNarrower);

    /// <inheritdoc cref="TreatmentsFor(ConditionId, IndicationFilter?, bool)"/>
    /// <exception cref="ArgumentException">The handle is of another catalog.</exception>
    [OverloadResolutionPriority(-1)]
    public EdgeList<IndicationEdge> TreatmentsFor(
        ItemHandle<Condition> condition,
        IndicationFilter? filter = null,
        bool includeNarrower = false
    ) => TreatmentsFor(PlaceOf(tables.Conditions, condition), filter, includeNarrower);

    /// <summary>The uses of a treatment that are spoken of. O(1).</summary>
    /// <param name="treatment">The treatment.</param>
    /// <returns>The edges, in the author's order.</returns>
    public EdgeList<IndicationEdge> IndicationsOf(TreatmentId treatment) =>
        index.Indications.From(tables.Treatments.PlaceOf(treatment.Value));

    /// <inheritdoc cref="IndicationsOf(TreatmentId)"/>
    /// <exception cref="ArgumentException">The handle is of another catalog.</exception>
    [OverloadResolutionPriority(-1)]
    public EdgeList<IndicationEdge> IndicationsOf(ItemHandle<Treatment> treatment) =>
        index.Indications.From(PlaceOf(tables.Treatments, treatment));

    /// <summary>How a treatment is given. O(1).</summary>
    /// <param name="treatment">The treatment.</param>
    /// <returns>The edges, in the author's order.</returns>
    public EdgeList<DeliveryEdge> DeliveryOf(TreatmentId treatment) =>
        index.Deliveries.From(tables.Treatments.PlaceOf(treatment.Value));

    /// <inheritdoc cref="DeliveryOf(TreatmentId)"/>
    /// <exception cref="ArgumentException">The handle is of another catalog.</exception>
    [OverloadResolutionPriority(-1)]
    public EdgeList<DeliveryEdge> DeliveryOf(ItemHandle<Treatment> treatment) =>
        index.Deliveries.From(PlaceOf(tables.Treatments, treatment));

    /// <summary>The treatments that are given by a delivery method. O(1).</summary>
    /// <param name="method">The delivery method.</param>
    /// <returns>The edges, by treatment in answer order, then in the author's order.</returns>
    public EdgeList<DeliveryEdge> TreatmentsGivenBy(DeliveryMethodId method) =>
        index.Deliveries.To(tables.DeliveryMethods.PlaceOf(method.Value));

    /// <inheritdoc cref="TreatmentsGivenBy(DeliveryMethodId)"/>
    /// <exception cref="ArgumentException">The handle is of another catalog.</exception>
    [OverloadResolutionPriority(-1)]
    public EdgeList<DeliveryEdge> TreatmentsGivenBy(ItemHandle<DeliveryMethod> method) =>
        index.Deliveries.To(PlaceOf(tables.DeliveryMethods, method));

    /// <summary>The treatments that are given by a route, whatever the delivery method. O(n) in the delivery methods.</summary>
    /// <param name="route">The route.</param>
    /// <returns>The edges, by treatment in answer order, then in the author's order.</returns>
    /// <exception cref="ArgumentNullException">There is no route.</exception>
    [OverloadResolutionPriority(-1)]
    public EdgeList<DeliveryEdge> TreatmentsGivenBy(RouteOfAdministration route) =>
        index.Deliveries.ToAny(DeliveryMethodsBy(route).Row.Span);

    /// <summary>The delivery methods of a route. O(n).</summary>
    /// <param name="route">The route.</param>
    /// <returns>The delivery methods, by name.</returns>
    /// <exception cref="ArgumentNullException">There is no route.</exception>
    public ItemList<DeliveryMethod> DeliveryMethodsBy(RouteOfAdministration route)
    {
        Guard.Against.Null(route);
        return DeliveryMethods.Where(method => method.Route == route);
    }

    /// <summary>The conditions that speak against a treatment; contraindications that name no condition stand in the treatment only. O(1).</summary>
    /// <param name="treatment">The treatment.</param>
    /// <returns>The edges, in the author's order.</returns>
    public EdgeList<ContraindicationEdge> ContraindicationsOf(TreatmentId treatment) =>
        index.Contraindications.From(tables.Treatments.PlaceOf(treatment.Value));

    /// <inheritdoc cref="ContraindicationsOf(TreatmentId)"/>
    /// <exception cref="ArgumentException">The handle is of another catalog.</exception>
    [OverloadResolutionPriority(-1)]
    public EdgeList<ContraindicationEdge> ContraindicationsOf(ItemHandle<Treatment> treatment) =>
        index.Contraindications.From(PlaceOf(tables.Treatments, treatment));

    /// <summary>The treatments that a condition speaks against. O(1).</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The edges, by treatment in answer order, then in the author's order.</returns>
    public EdgeList<ContraindicationEdge> TreatmentsContraindicatedBy(ConditionId condition) =>
        index.Contraindications.To(tables.Conditions.PlaceOf(condition.Value));

    /// <inheritdoc cref="TreatmentsContraindicatedBy(ConditionId)"/>
    /// <exception cref="ArgumentException">The handle is of another catalog.</exception>
    [OverloadResolutionPriority(-1)]
    public EdgeList<ContraindicationEdge> TreatmentsContraindicatedBy(ItemHandle<Condition> condition) =>
        index.Contraindications.To(PlaceOf(tables.Conditions, condition));

    /// <summary>The treatments that a treatment names as alternatives. O(1).</summary>
    /// <param name="treatment">The treatment.</param>
    /// <returns>The alternatives, in the author's order.</returns>
    public ItemList<Treatment> AlternativesFor(TreatmentId treatment) =>
        index.Alternatives.From(tables.Treatments.PlaceOf(treatment.Value));

    /// <summary>The treatments that name a treatment as an alternative. O(1).</summary>
    /// <param name="treatment">The treatment.</param>
    /// <returns>Those that name it, in answer order.</returns>
    public ItemList<Treatment> TreatmentsWithAlternative(TreatmentId treatment) =>
        index.Alternatives.To(tables.Treatments.PlaceOf(treatment.Value));

    /// <summary>The treatments that a treatment is said to be given together with. O(1).</summary>
    /// <param name="treatment">The treatment.</param>
    /// <returns>The other treatments, in the author's order.</returns>
    public ItemList<Treatment> CombinationsFor(TreatmentId treatment) =>
        index.Combinations.From(tables.Treatments.PlaceOf(treatment.Value));

    /// <summary>The treatments that are said to be given together with a treatment. O(1).</summary>
    /// <param name="treatment">The treatment.</param>
    /// <returns>Those that say so, in answer order.</returns>
    public ItemList<Treatment> TreatmentsCombinedWith(TreatmentId treatment) =>
        index.Combinations.To(tables.Treatments.PlaceOf(treatment.Value));

    private EdgeList<IndicationEdge> TreatmentsFor(int condition, IndicationFilter? filter, bool includeNarrower)
    {
        var edges =
            includeNarrower && condition >= 0
                ? index.Indications.ToAny(ConditionTree.Closure(index.Broader.Inverse, condition))
                : index.Indications.To(condition);
        return filter is null ? edges : edges.Where(filter);
    }
}
