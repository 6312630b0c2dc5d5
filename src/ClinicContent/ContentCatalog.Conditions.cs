using System.Runtime.CompilerServices;
using ClinicContent.Catalog;
using ClinicContent.Model;

namespace ClinicContent;

/// <content>Questions about conditions.</content>
public sealed partial class ContentCatalog
{
    /// <summary>The conditions that a condition names as broader. O(1).</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The next broader ones, in the author's order.</returns>
    public ItemList<Condition> BroaderThan(ConditionId condition) =>
        index.Broader.From(tables.Conditions.PlaceOf(condition.Value));

    /// <summary>The conditions that name a condition as broader. O(1).</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The next narrower ones, by name.</returns>
    public ItemList<Condition> NarrowerThan(ConditionId condition) =>
        index.Broader.To(tables.Conditions.PlaceOf(condition.Value));

    /// <summary>A condition and all that are broader, however far. O(n) in the answer, but for sorting.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The conditions, itself among them, by name.</returns>
    public ItemList<Condition> WithBroader(ConditionId condition) => WithAll(condition, index.Broader.Forward);

    /// <summary>A condition and all that are narrower, however far. O(n) in the answer, but for sorting.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The conditions, itself among them, by name.</returns>
    public ItemList<Condition> WithNarrower(ConditionId condition) => WithAll(condition, index.Broader.Inverse);

    /// <summary>The conditions that are related to a condition, whichever of the two says so. O(1).</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The edges: first those that the condition names itself, in the author's order, then those that name it, by name.</returns>
    public EdgeList<RelatedConditionEdge> RelatedConditionsOf(ConditionId condition) =>
        index.RelatedConditions.From(tables.Conditions.PlaceOf(condition.Value));

    /// <inheritdoc cref="RelatedConditionsOf(ConditionId)"/>
    /// <exception cref="ArgumentException">The handle is of another catalog.</exception>
    [OverloadResolutionPriority(-1)]
    public EdgeList<RelatedConditionEdge> RelatedConditionsOf(ItemHandle<Condition> condition) =>
        index.RelatedConditions.From(PlaceOf(tables.Conditions, condition));

    /// <summary>The conditions that carry a medical code, or an ICD category above it; see <see cref="FindByCode"/>.</summary>
    /// <param name="system">The system.</param>
    /// <param name="code">The code, ignoring case.</param>
    /// <returns>The conditions, by name, each once.</returns>
    /// <exception cref="ArgumentNullException">There is no system or no code.</exception>
    public ItemList<Condition> ConditionsByCode(CodeSystem system, string code)
    {
        var found = FindByCode(system, code).Select(finding => finding.Item).OfType<Condition>();
        int[] places = [.. found.Select(item => tables.Conditions.PlaceOf(item.Id.Value))];
        return OfConditions(places, RowUnion.SortDistinct(places));
    }

    private ItemList<Condition> WithAll(ConditionId condition, IndexRows rows)
    {
        var place = tables.Conditions.PlaceOf(condition.Value);
        int[] places = place < 0 ? [] : ConditionTree.Closure(rows, place);
        return OfConditions(places, places.Length);
    }

    private ItemList<Condition> OfConditions(int[] places, int count) =>
        new(tables.Conditions, IndexRows.Single(places, count, tables.Conditions.Count, isSorted: true));
}
