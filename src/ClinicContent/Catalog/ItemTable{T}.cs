namespace ClinicContent.Catalog;

/// <summary>The items of one kind, or of all kinds, in answer order.</summary>
/// <typeparam name="T">The kind of item.</typeparam>
internal sealed class ItemTable<T>
    where T : ContentItem
{
    private readonly Dictionary<string, int> places;
    private IndexRows? all;
    private Dictionary<string, IndexRow>? tags;

    /// <summary>A table of items.</summary>
    /// <param name="items">The items, in answer order.</param>
    /// <param name="places">The place of each id.</param>
    /// <param name="first">The place of the first one among the items of all kinds.</param>
    internal ItemTable(T[] items, Dictionary<string, int> places, int first)
    {
        this.places = places;
        Items = items;
        First = first;
    }

    /// <summary>The place of the first item among the items of all kinds.</summary>
    internal int First { get; }

    internal int Count => Items.Length;

    internal T[] Items { get; }

    /// <summary>All items. The row is made on first use.</summary>
    internal ItemList<T> All
    {
        get
        {
            var rows = Volatile.Read(ref all);
            if (rows is null)
            {
                rows = IndexRows.All(Count);
                Volatile.Write(ref all, rows);
            }

            return new(this, rows[0]);
        }
    }

    /// <summary>The ids, in no particular order; of a table of all kinds, none.</summary>
    internal IReadOnlyCollection<string> Ids => places.Keys;

    /// <summary>The place of an id; less than 0 where there is none.</summary>
    internal int PlaceOf(string id) => places.TryGetValue(id, out var place) ? place : -1;

    internal IndexRow WithTag(string tag)
    {
        // Two threads may both make it: both make the same.
        var index = Volatile.Read(ref tags);
        if (index is null)
        {
            index = IndexTags();
            Volatile.Write(ref tags, index);
        }

        return index.GetValueOrDefault(tag);
    }

    private Dictionary<string, IndexRow> IndexTags()
    {
        var found = new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < Count; i++)
        {
            foreach (var tag in Items[i].Tags.AsSpan())
            {
                if (!found.TryGetValue(tag, out var row))
                {
                    found.Add(tag, row = []);
                }

                if (row.Count == 0 || row[^1] != i)
                {
                    row.Add(i);
                }
            }
        }

        var index = new Dictionary<string, IndexRow>(found.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var (tag, row) in found)
        {
            index.Add(tag, IndexRows.Single([.. row], row.Count, Count, isSorted: true));
        }

        return index;
    }
}
