namespace ClinicContent.Catalog;

/// <summary>A relation whose edges carry data, with the rows by which edges are found from both ends.</summary>
/// <typeparam name="TEdge">The edge.</typeparam>
internal sealed class EdgeTable<TEdge>
{
    private readonly TEdge[] edges;
    private readonly IndexRows forward;
    private readonly IndexRows inverse;

    /// <summary>A table of edges that stand in the order of their sources, of each source in the author's order.</summary>
    /// <param name="edges">The edges.</param>
    /// <param name="sources">The place of each edge's source.</param>
    /// <param name="sourceCount">How many sources there are.</param>
    /// <param name="targets">The place of each edge's target.</param>
    /// <param name="targetCount">How many targets there are.</param>
    internal EdgeTable(TEdge[] edges, int[] sources, int sourceCount, int[] targets, int targetCount)
    {
        this.edges = edges;
        forward = ByPlace(sources, sourceCount);
        inverse = ByPlace(targets, targetCount);
    }

    internal ReadOnlySpan<TEdge> Edges => edges;

    /// <summary>The edges that leave an item, in the author's order.</summary>
    internal EdgeList<TEdge> From(int place) => place < 0 ? default : new(edges, forward[place]);

    /// <summary>The edges that lead to an item: by source in answer order, then in the author's order.</summary>
    internal EdgeList<TEdge> To(int place) => place < 0 ? default : new(edges, inverse[place]);

    /// <summary>The edges that lead to any of some items, in the same order.</summary>
    internal EdgeList<TEdge> ToAny(ReadOnlySpan<int> places)
    {
        var found = new int[RowUnion.Most(inverse, 0, places)];
        var count = RowUnion.Write(inverse, 0, places, found);
        return new(edges, IndexRows.Single(found, count, edges.Length, isSorted: true));
    }

    // Each edge lies in one row of either end: one that ascends.
    private static IndexRows ByPlace(int[] places, int count)
    {
        var offsets = new int[places.Length + 1];
        for (var i = 0; i < offsets.Length; i++)
        {
            offsets[i] = i;
        }

        return new IndexRows(offsets, places, count, isSorted: true).Invert(count);
    }
}
