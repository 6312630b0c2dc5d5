using ClinicContent.Diagnostics;
using ClinicContent.Model;

namespace ClinicContent.Validation;

/// <summary>What readers see leads only to what they see for just as long.</summary>
internal sealed class VisibilityRule : IRelationRule
{
    /// <inheritdoc/>
    public void Check(CatalogGraph graph, ItemFaults faults)
    {
        for (var place = 0; place < graph.Entries.Length; place++)
        {
            var item = graph.Item(place);
            if (item is not { Status: PublicationStatus.Published, PublishOn: not null })
            {
                continue;
            }

            var targets = graph.Links.TargetsOf(place);
            for (var i = 0; i < targets.Length; i++)
            {
                var isSeen = targets[i] < 0 || Covers(graph.Item(targets[i]), item);
                if (!isSeen && !targets[..i].Contains(targets[i]))
                {
                    Report(graph, place, i, targets[i], faults);
                }
            }
        }
    }

    private static void Report(CatalogGraph graph, int place, int number, int targetPlace, ItemFaults faults)
    {
        faults.Begin(graph.Entries[place]);
        if (faults.TryMakeRoom(DiagnosticCatalogue.NotVisible))
        {
            var (item, target) = (graph.Item(place), graph.Item(targetPlace));
            faults.Add(
                DiagnosticCatalogue.NotVisible,
                LinkPath.Of(item, LinkPath.LinksOf(item)[number]),
                Span(item),
                target.Ref.ToString(),
                Standing(target)
            );
        }
    }

    // A published item without its day is a fault of its own.
    private static bool Covers(ContentItem target, ContentItem item) =>
        target.Status == PublicationStatus.Published
        && !(target.PublishOn > item.PublishOn)
        && (target.ExpireOn is not { } until || item.ExpireOn <= until);

    private static string Standing(ContentItem target) =>
        target.Status switch
        {
            PublicationStatus.Draft => "is a draft",
            PublicationStatus.InReview => "is in review",
            PublicationStatus.Archived => "is archived",
            _ => "is seen only " + Span(target),
        };

    private static string Span(ContentItem item) =>
        (item.PublishOn, item.ExpireOn) switch
        {
            ({ } from, null) => $"from {Dates.Format(from)} on",
            ({ } from, { } until) => $"from {Dates.Format(from)} until {Dates.Format(until)}",
            (null, var until) => $"until {Dates.Format(until!.Value)}",
        };
}
