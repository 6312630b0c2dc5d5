using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using ClinicContent.Catalog;

namespace ClinicContent;

/// <summary>Questions that go on from edges: the items at their ends, and those edges that meet something.</summary>
public static class EdgeListExtensions
{
    extension(EdgeList<IndicationEdge> edges)
    {
        /// <summary>The treatments, in answer order, each once. O(n log n).</summary>
        public ItemList<Treatment> Treatments => HandleRows.Collect(edges, static edge => edge.TreatmentHandle);

        /// <summary>The conditions, in answer order, each once. O(n log n).</summary>
        public ItemList<Condition> Conditions => HandleRows.Collect(edges, static edge => edge.ConditionHandle);

        /// <summary>The indications that meet a filter, in the same order. O(n).</summary>
        /// <param name="filter">Status, direction of evidence, jurisdiction, day.</param>
        /// <returns>Those that meet it.</returns>
        /// <exception cref="ArgumentNullException">There is no filter.</exception>
        public EdgeList<IndicationEdge> Where(IndicationFilter filter)
        {
            Guard.Against.Null(filter);
            return edges.Where(edge => filter.Matches(edge.Indication));
        }

        /// <summary>The indications that hold for a delivery method by which the treatment is given, in the same order. O(n).</summary>
        /// <param name="method">The delivery method.</param>
        /// <returns>
        /// Those of treatments that have the method among their delivery options, and that are not narrowed to other methods, or to
        /// products that are not given so: an indication for one method is none for another.
        /// </returns>
        public EdgeList<IndicationEdge> GivenBy(DeliveryMethodId method) =>
            edges.Where(edge => edge.IsGivenBy(option => option.Method == method));

        /// <summary>The indications that hold for any of some delivery methods, such as those of a route, in the same order. O(n·m).</summary>
        /// <param name="methods">The delivery methods.</param>
        /// <returns>Those that <see cref="GivenBy(EdgeList{IndicationEdge}, DeliveryMethodId)"/> finds for one of the methods.</returns>
        [OverloadResolutionPriority(-1)]
        public EdgeList<IndicationEdge> GivenBy(ItemList<DeliveryMethod> methods)
        {
            var ids = methods.Select(method => method.Id).ToHashSet();
            return edges.Where(edge => edge.IsGivenBy(option => ids.Contains(option.Method)));
        }
    }

    extension(EdgeList<ContraindicationEdge> edges)
    {
        /// <summary>The treatments, in answer order, each once. O(n log n).</summary>
        public ItemList<Treatment> Treatments => HandleRows.Collect(edges, static edge => edge.TreatmentHandle);

        /// <summary>The conditions, in answer order, each once. O(n log n).</summary>
        public ItemList<Condition> Conditions => HandleRows.Collect(edges, static edge => edge.ConditionHandle);
    }

    extension(EdgeList<DeliveryEdge> edges)
    {
        /// <summary>The treatments, in answer order, each once. O(n log n).</summary>
        public ItemList<Treatment> Treatments => HandleRows.Collect(edges, static edge => edge.TreatmentHandle);

        /// <summary>The delivery methods, in answer order, each once. O(n log n).</summary>
        public ItemList<DeliveryMethod> Methods => HandleRows.Collect(edges, static edge => edge.MethodHandle);
    }

    extension(EdgeList<RelatedConditionEdge> edges)
    {
        /// <summary>The conditions, in answer order, each once. O(n log n).</summary>
        public ItemList<Condition> Conditions => HandleRows.Collect(edges, static edge => edge.ConditionHandle);
    }
}
