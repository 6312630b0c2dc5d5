using ClinicContent.Model.Clinical;

namespace ClinicContent.Catalog;

/// <summary>The edges between related conditions.</summary>
internal static class RelatedConditionEdges
{
    /// <summary>Each edge is authored at one end or at both, and stands in the table once for each end: first what a condition says itself, then what others say of it, those in answer order.</summary>
    internal static EdgeTable<RelatedConditionEdge> Make(CatalogTables tables)
    {
        var conditions = tables.Conditions;
        var ends = new List<RelatedConditionEdge>[conditions.Count];
        for (var place = 0; place < ends.Length; place++)
        {
            ends[place] = [];
            foreach (var related in conditions.Items[place].RelatedConditions.AsSpan())
            {
                AddOnce(ends[place], new(new(conditions, PlaceOf(related)), related.Kind));
            }
        }

        for (var place = 0; place < ends.Length; place++)
        {
            foreach (var related in conditions.Items[place].RelatedConditions.AsSpan())
            {
                AddOnce(ends[PlaceOf(related)], new(new(conditions, place), related.Kind));
            }
        }

        var edges = new List<RelatedConditionEdge>();
        var sources = new List<int>();
        var targets = new List<int>();
        for (var place = 0; place < ends.Length; place++)
        {
            foreach (var edge in ends[place])
            {
                edges.Add(edge);
                sources.Add(place);
                targets.Add(edge.ConditionHandle.Place);
            }
        }

        return new([.. edges], [.. sources], conditions.Count, [.. targets], conditions.Count);

        int PlaceOf(RelatedCondition related) => tables.Conditions.PlaceOf(related.Condition.Value);
    }

    private static void AddOnce(List<RelatedConditionEdge> edges, RelatedConditionEdge edge)
    {
        if (!edges.Exists(other => other.ConditionHandle == edge.ConditionHandle && other.Kind == edge.Kind))
        {
            edges.Add(edge);
        }
    }
}
