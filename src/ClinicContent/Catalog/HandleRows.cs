namespace ClinicContent.Catalog;

/// <summary>Items from the handles of edges.</summary>
internal static class HandleRows
{
    /// <summary>The items at one end of some edges, in answer order, each once.</summary>
    internal static ItemList<T> Collect<TEdge, T>(EdgeList<TEdge> edges, Func<TEdge, ItemHandle<T>> handleOf)
        where T : ContentItem
    {
        if (edges.IsEmpty)
        {
            return default;
        }

        var places = new int[edges.Count];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = handleOf(edges[i]).Place;
        }

        var table = handleOf(edges[0]).Table!;
        return new(table, IndexRows.Single(places, RowUnion.SortDistinct(places), table.Count, isSorted: true));
    }
}
