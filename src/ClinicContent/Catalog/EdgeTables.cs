using ClinicContent.Model;

namespace ClinicContent.Catalog;

/// <summary>Makes tables of edges from the members of items.</summary>
internal static class EdgeTables
{
    /// <summary>A table with an edge for each element of a member that names another item. O(n).</summary>
    /// <param name="from">The items that have the member.</param>
    /// <param name="to">The items that the elements name.</param>
    /// <param name="member">The member.</param>
    /// <param name="placeOf">The place of the item that an element names; less than 0 where it names none.</param>
    /// <param name="make">Makes the edge.</param>
    internal static EdgeTable<TEdge> Make<TFrom, TElement, TTo, TEdge>(
        ItemTable<TFrom> from,
        ItemTable<TTo> to,
        Func<TFrom, ValueList<TElement>> member,
        Func<TElement, int> placeOf,
        Func<ItemHandle<TFrom>, TElement, ItemHandle<TTo>, TEdge> make
    )
        where TFrom : ContentItem
        where TTo : ContentItem
    {
        var edges = new List<TEdge>();
        var sources = new List<int>();
        var targets = new List<int>();
        for (var source = 0; source < from.Count; source++)
        {
            foreach (var element in member(from.Items[source]).AsSpan())
            {
                if (placeOf(element) is var target and >= 0)
                {
                    edges.Add(make(new(from, source), element, new(to, target)));
                    sources.Add(source);
                    targets.Add(target);
                }
            }
        }

        return new([.. edges], [.. sources], from.Count, [.. targets], to.Count);
    }
}
