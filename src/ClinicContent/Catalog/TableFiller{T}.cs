namespace ClinicContent.Catalog;

/// <summary>Takes the items of one kind, in any order, and puts them in answer order.</summary>
/// <typeparam name="T">The kind of item.</typeparam>
internal sealed class TableFiller<T>(Comparison<T> comparison)
    where T : ContentItem
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<T> items = [];
    private readonly List<int> entries = [];

    /// <summary>Takes an item, unless its id was taken before.</summary>
    /// <param name="item">The item.</param>
    /// <param name="entry">The number of the entry that it comes from.</param>
    /// <param name="earlier">The number of the entry that took the id before.</param>
    /// <returns>Whether the item was taken.</returns>
    internal bool TryAdd(T item, int entry, out int earlier)
    {
        if (!places.TryAdd(item.Ref.Id, items.Count))
        {
            earlier = entries[places[item.Ref.Id]];
            return false;
        }

        items.Add(item);
        entries.Add(entry);
        earlier = -1;
        return true;
    }

    /// <summary>The table of what was taken; its filler takes no more.</summary>
    /// <param name="first">The place of the first item among the items of all kinds.</param>
    /// <param name="entriesInOrder">The numbers of the entries, in the order of the table.</param>
    internal ItemTable<T> ToTable(int first, out int[] entriesInOrder)
    {
        T[] sorted = [.. items];
        entriesInOrder = [.. entries];
        if (ItemOrder.Sort(sorted, entriesInOrder, comparison))
        {
            for (var i = 0; i < sorted.Length; i++)
            {
                places[sorted[i].Ref.Id] = i;
            }
        }

        return new(sorted, places, first);
    }
}
