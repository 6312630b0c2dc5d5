using ClinicContent.Catalog;
using ClinicContent.Diagnostics;

namespace ClinicContent.Validation;

/// <summary>A list of references names each item once.</summary>
internal sealed class DuplicateReferencesRule : IRelationRule
{
    /// <inheritdoc/>
    public void Check(CatalogGraph graph, ItemFaults faults)
    {
        var seen = new HashSet<(Relation Relation, int Target)>();
        for (var place = 0; place < graph.Entries.Length; place++)
        {
            var targets = graph.Links.TargetsOf(place);
            var relations = graph.Links.RelationsOf(place);
            if (targets.Length < 2)
            {
                continue;
            }

            seen.Clear();
            for (var i = 0; i < targets.Length; i++)
            {
                if (IsPlainList(relations[i]) && targets[i] >= 0 && !seen.Add((relations[i], targets[i])))
                {
                    Report(graph, place, i, faults);
                }
            }
        }
    }

    private static void Report(CatalogGraph graph, int place, int number, ItemFaults faults)
    {
        faults.Begin(graph.Entries[place]);
        if (faults.TryMakeRoom(DiagnosticCatalogue.DuplicateReference))
        {
            var item = graph.Item(place);
            var link = LinkPath.LinksOf(item)[number];
            faults.Add(DiagnosticCatalogue.DuplicateReference, LinkPath.Of(item, link), link.Target.ToString());
        }
    }

    // Edges that carry data may lead to one item several times.
    private static bool IsPlainList(Relation relation) =>
        relation
            is Relation.Alternative
                or Relation.Combination
                or Relation.Broader
                or Relation.Mention
                or Relation.RelatedPost;
}
