using ClinicContent.Catalog;
using ClinicContent.Diagnostics;
using ClinicContent.Model;

namespace ClinicContent.Validation;

/// <summary>Every reference leads to an item of its kind, and not to the item itself.</summary>
internal sealed class ReferencesRule : IRelationRule
{
    /// <inheritdoc/>
    public void Check(CatalogGraph graph, ItemFaults faults)
    {
        for (var place = 0; place < graph.Entries.Length; place++)
        {
            var targets = graph.Links.TargetsOf(place);
            if (targets.ContainsAny(LinkTable.Unresolved, place))
            {
                faults.Begin(graph.Entries[place]);
                CheckItem(graph, place, targets, faults);
            }
        }
    }

    private static void CheckItem(CatalogGraph graph, int place, ReadOnlySpan<int> targets, ItemFaults faults)
    {
        var item = graph.Item(place);
        var links = LinkPath.LinksOf(item);
        for (var i = 0; i < targets.Length; i++)
        {
            if (targets[i] == place && faults.TryMakeRoom(DiagnosticCatalogue.SelfReference))
            {
                faults.Add(DiagnosticCatalogue.SelfReference, LinkPath.Of(item, links[i]));
            }

            var isMissing = targets[i] == LinkTable.Unresolved && !graph.Claims.ContainsKey(links[i].Target);
            if (isMissing && faults.TryMakeRoom(DiagnosticCatalogue.Dangling))
            {
                ReportMissing(graph, item, links[i], faults);
            }
        }
    }

    private static void ReportMissing(CatalogGraph graph, ContentItem item, ItemLink link, ItemFaults faults)
    {
        var path = LinkPath.Of(item, link);
        var target = link.Target;
        var saysKind = link.Relation is Relation.PrimarySubject or Relation.Mention or Relation.TextMention;
        var suggestion = graph.Suggestions.For(target.Kind, target.Id);
        if (OfOtherKind(graph, target) is { } other)
        {
            faults.Add(
                DiagnosticCatalogue.WrongKind,
                path,
                saysKind ? other.ToString() : suggestion,
                related: null,
                KindNames.Phrase(target.Kind),
                target.Id,
                KindNames.Phrase(other.Kind),
                target.Id
            );
            return;
        }

        faults.Add(
            DiagnosticCatalogue.Dangling,
            path,
            suggestion is not null && saysKind ? ItemRef.Trusted(target.Kind, suggestion).ToString() : suggestion,
            related: null,
            KindNames.Phrase(target.Kind),
            target.Id
        );
    }

    private static ItemRef? OfOtherKind(CatalogGraph graph, ItemRef target)
    {
        foreach (var kind in KindNames.All)
        {
            var other = ItemRef.Trusted(kind, target.Id);
            if (graph.Tables.Find(other) >= 0 || graph.Claims.ContainsKey(other))
            {
                return other;
            }
        }

        return null;
    }
}
