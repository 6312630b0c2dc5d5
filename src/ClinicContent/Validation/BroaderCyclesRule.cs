using ClinicContent.Catalog;
using ClinicContent.Diagnostics;

namespace ClinicContent.Validation;

/// <summary>No condition is broader than itself, however far around.</summary>
internal sealed class BroaderCyclesRule : IRelationRule
{
    /// <inheritdoc/>
    public void Check(CatalogGraph graph, ItemFaults faults)
    {
        var conditions = graph.Tables.Conditions;
        var broader = Array.ConvertAll(conditions.Items, condition => OthersOf(condition, conditions));
        foreach (var cycle in Cycles.Find(broader))
        {
            var inside = cycle.ToHashSet();
            foreach (var place in cycle)
            {
                Report(graph, place, inside, broader, faults);
            }
        }
    }

    // A condition that names itself breaks another rule.
    private static int[] OthersOf(Condition condition, ItemTable<Condition> conditions) =>
        [
            .. condition
                .Broader.Where(id => id != condition.Id)
                .Select(id => conditions.PlaceOf(id.Value))
                .Where(place => place >= 0),
        ];

    private static void Report(CatalogGraph graph, int place, HashSet<int> cycle, int[][] broader, ItemFaults faults)
    {
        var conditions = graph.Tables.Conditions;
        var way = Cycles.Around(place, cycle, broader);
        var next = conditions.Items[way[1]].Id;
        var member = conditions.Items[place].Broader.AsSpan().IndexOf(next);
        faults.Begin(graph.Entries[conditions.First + place]);
        faults.Add(
            DiagnosticCatalogue.BroaderCycle,
            MemberPath.At("$.broader", member),
            string.Join(" → ", way.Select(at => conditions.Items[at].Id.Value)) + (way[^1] == place ? "" : " → …")
        );
    }
}
