using ClinicContent.Catalog;

namespace ClinicContent.Tool.Picture;

/// <summary>Items and what holds between them, as far as a picture shows it: at most one line between two items.</summary>
/// <param name="Nodes">The items, in the order of their catalog.</param>
/// <param name="Edges">The lines, ordered by their ends.</param>
internal sealed record PictureGraph(IReadOnlyList<ContentItem> Nodes, IReadOnlyList<PictureEdge> Edges)
{
    /// <summary>More items than these make no picture that one can read.</summary>
    internal const int Most = 120;

    /// <summary>More neighbours than these make no picture that one can read; the first of each kind are shown.</summary>
    internal const int MostOfAKind = 12;

    /// <summary>The picture of a whole catalog; null where it holds too much.</summary>
    internal static PictureGraph? Whole(ContentCatalog catalog) =>
        catalog.Items.Count > Most ? null : Of(catalog, [.. catalog.Items], static _ => true);

    /// <summary>The picture of an item and what it leads to or is led to by; null where there is nothing.</summary>
    internal static PictureGraph? Around(ContentCatalog catalog, ContentItem item)
    {
        var near = Neighbours(catalog, item.Ref);
        if (near.Count == 0)
        {
            return null;
        }

        var shown = near.GroupBy(one => one.Kind).SelectMany(kind => kind.Take(MostOfAKind));
        return Of(catalog, [item, .. shown], link => link.Source.Ref == item.Ref || link.Target.Ref == item.Ref);
    }

    /// <summary>How many items an item leads to or is led to by, whether or not they have a place in its picture.</summary>
    internal static int CountAround(ContentCatalog catalog, ItemRef item) => Neighbours(catalog, item).Count;

    private static List<ContentItem> Neighbours(ContentCatalog catalog, ItemRef item) =>
        [
            .. catalog
                .LinksFrom(item)
                .Select(link => link.Target)
                .Concat(catalog.LinksTo(item).Select(link => link.Source))
                .Where(one => one.Ref != item)
                .DistinctBy(one => one.Ref)
                .OrderBy(one => one.Ref),
        ];

    private static PictureGraph Of(
        ContentCatalog catalog,
        IReadOnlyList<ContentItem> nodes,
        Func<ContentLink, bool> isShown
    )
    {
        var places = nodes.Index().ToDictionary(node => node.Item.Ref, node => node.Index);
        var edges = new SortedDictionary<(int, int), PictureEdge>();
        foreach (var link in nodes.SelectMany(node => catalog.LinksFrom(node.Ref)).Where(isShown))
        {
            if (!places.TryGetValue(link.Target.Ref, out var to) || link.Source.Ref == link.Target.Ref)
            {
                continue;
            }

            var from = places[link.Source.Ref];
            var key = (Math.Min(from, to), Math.Max(from, to));
            var edge = EdgeWords.Of(catalog, link, from, to);
            edges[key] = edges.TryGetValue(key, out var other) ? Together(other, edge) : edge;
        }

        return new(nodes, [.. edges.Values]);
    }

    private static PictureEdge Together(PictureEdge one, PictureEdge other)
    {
        var (first, second) = one.Style <= other.Style ? (one, other) : (other, one);

        // Whoever has more to do with another one names it: that says nothing.
        return second.Style == EdgeStyle.Mention && first.Style != EdgeStyle.Mention
            ? first
            : first with
            {
                Words = [.. one.Words.Union(other.Words, StringComparer.Ordinal)],
            };
    }
}
