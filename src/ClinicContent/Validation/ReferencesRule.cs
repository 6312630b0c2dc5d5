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

        foreach (var reference in graph.RejectedReferences)
        {
            var target = ItemRef.Trusted(reference.Kind, reference.Id);
            if (graph.Tables.Find(target) < 0 && !graph.Claims.ContainsKey(target))
            {
                ReportMissing(graph, target, reference, faults);
            }
        }
    }

    private static void ReportMissing(CatalogGraph graph, ItemRef target, in MetReference reference, ItemFaults faults)
    {
        var missing = MissingOf(graph, target, reference.SaysKind, reference.Item);
        faults.Add(
            Diagnostic.Create(missing.Descriptor, missing.Arguments) with
            {
                Place = reference.Place,
                Item = reference.Item,
                Path = reference.Path,
                Suggestion = missing.Suggestion,
            }
        );
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
        var saysKind = link.Relation is Relation.PrimarySubject or Relation.Mention or Relation.TextMention;
        var missing = MissingOf(graph, link.Target, saysKind, item.Ref.ToString());
        faults.Add(missing.Descriptor, LinkPath.Of(item, link), missing.Suggestion, related: null, missing.Arguments);
    }

    private static (DiagnosticDescriptor Descriptor, object[] Arguments, string? Suggestion) MissingOf(
        CatalogGraph graph,
        ItemRef target,
        bool saysKind,
        string? holder
    )
    {
        var suggestion = graph.Suggestions.For(target.Kind, target.Id);
        var phrase = KindNames.Phrase(target.Kind);

        // What refers to itself would be the next fault.
        suggestion =
            suggestion is not null && ItemRef.Trusted(target.Kind, suggestion).ToString() == holder ? null : suggestion;
        if (OfOtherKind(graph, target) is { } other)
        {
            object[] words = [phrase, target.Id, KindNames.Phrase(other.Kind), target.Id];
            return (DiagnosticCatalogue.WrongKind, words, saysKind ? other.ToString() : suggestion);
        }

        var meant =
            suggestion is not null && saysKind ? ItemRef.Trusted(target.Kind, suggestion).ToString() : suggestion;
        return (DiagnosticCatalogue.Dangling, [phrase, target.Id], meant);
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
