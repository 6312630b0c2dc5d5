using ClinicContent.Diagnostics;

namespace ClinicContent.Validation;

/// <summary>No two items of a kind have the same slug, current or former, ignoring case.</summary>
internal sealed class SlugsRule : IRelationRule
{
    /// <inheritdoc/>
    public void Check(CatalogGraph graph, ItemFaults faults)
    {
        var taken = new Dictionary<(ContentKind Kind, string Slug), (int Place, string Path)>();
        for (var place = 0; place < graph.Entries.Length; place++)
        {
            var item = graph.Item(place);
            if (item.Slug is { } slug)
            {
                Take(graph, place, slug.Value, "$.slug", taken, faults);
            }

            for (var i = 0; i < item.FormerSlugs.Count; i++)
            {
                var path = MemberPath.At("$.formerSlugs", i);
                Take(graph, place, item.FormerSlugs[i].Value, path, taken, faults);
            }
        }
    }

    private static void Take(
        CatalogGraph graph,
        int place,
        string slug,
        string path,
        Dictionary<(ContentKind Kind, string Slug), (int Place, string Path)> taken,
        ItemFaults faults
    )
    {
        var kind = graph.Item(place).Kind;
        var folded = slug.ToLowerInvariant();
        if (!taken.TryAdd((kind, folded), (place, path)) && taken[(kind, folded)] is var other && other.Place != place)
        {
            Report(graph, place, slug, path, other, faults);
        }

        // The id is the slug of an item that has no other.
        var named = Model.IdGrammar.IsValid(folded) ? graph.Tables.Find(ItemRef.Trusted(kind, folded)) : -1;
        if (named >= 0 && named != place && graph.Item(named).Slug is null)
        {
            Report(graph, place, slug, path, (named, "$.id"), faults);
        }
    }

    private static void Report(
        CatalogGraph graph,
        int place,
        string slug,
        string path,
        (int Place, string Path) other,
        ItemFaults faults
    )
    {
        faults.Begin(graph.Entries[place]);
        faults.Add(
            DiagnosticCatalogue.SlugCollision,
            path,
            suggestion: null,
            graph.Entries[other.Place].Origin.Locate(other.Path),
            slug,
            graph.Item(other.Place).Ref.ToString()
        );
    }
}
