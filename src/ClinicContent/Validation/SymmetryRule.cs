using ClinicContent.Diagnostics;
using ClinicContent.Model.Clinical;

namespace ClinicContent.Validation;

/// <summary>Two conditions that both say how they are related say the same.</summary>
internal sealed class SymmetryRule : IRelationRule
{
    /// <inheritdoc/>
    public void Check(CatalogGraph graph, ItemFaults faults)
    {
        var conditions = graph.Tables.Conditions;
        for (var place = 0; place < conditions.Count; place++)
        {
            var condition = conditions.Items[place];
            for (var i = 0; i < condition.RelatedConditions.Count; i++)
            {
                var related = condition.RelatedConditions[i];
                if (conditions.PlaceOf(related.Condition.Value) is var other and >= 0)
                {
                    CheckPair(graph, place, i, other, faults);
                }
            }
        }
    }

    private static void CheckPair(CatalogGraph graph, int place, int index, int other, ItemFaults faults)
    {
        var conditions = graph.Tables.Conditions;
        var here = conditions.Items[place].RelatedConditions[index];
        var there = conditions.Items[other].RelatedConditions;
        var back = KindsTo(there, conditions.Items[place].Id);
        if (back.Length == 0 || back.Contains(here.Kind))
        {
            return;
        }

        var reverse = there
            .Select((related, at) => (related.Condition, at))
            .First(one => one.Condition == conditions.Items[place].Id)
            .at;
        faults.Begin(graph.Entries[conditions.First + place]);
        faults.Add(
            DiagnosticCatalogue.SymmetryDisagrees,
            MemberPath.At("$.relatedConditions", index, ".kind"),
            back[0].Value,
            graph
                .Entries[conditions.First + other]
                .Origin.Locate(MemberPath.At("$.relatedConditions", reverse, ".kind")),
            here.Condition.Value,
            here.Kind.Value,
            string.Join(", ", back.Select(kind => kind.Value))
        );
    }

    private static RelatedConditionKind[] KindsTo(Model.ValueList<RelatedCondition> related, ConditionId condition) =>
        [.. related.Where(one => one.Condition == condition).Select(one => one.Kind)];
}
