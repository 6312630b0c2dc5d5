namespace ClinicContent.Catalog;

/// <summary>The order of answers: posts newest first (publish date, then id), the other kinds by name.</summary>
internal static class ItemOrder
{
    internal static int ByName(ContentItem one, ContentItem other)
    {
        var order = string.Compare(one.Name, other.Name, StringComparison.OrdinalIgnoreCase);
        order = order == 0 ? string.CompareOrdinal(one.Name, other.Name) : order;
        return order == 0 ? one.Ref.CompareTo(other.Ref) : order;
    }

    /// <summary>Posts without a publish date come last.</summary>
    internal static int NewestFirst(Post one, Post other)
    {
        var order = Nullable.Compare(other.PublishOn, one.PublishOn);
        return order == 0 ? one.Id.CompareTo(other.Id) : order;
    }

    /// <summary>Puts items in order, and with each the number of its entry. Linear where they are so already; stable.</summary>
    /// <returns>Whether anything had to move.</returns>
    internal static bool Sort<T>(T[] items, int[] entries, Comparison<T> comparison)
        where T : ContentItem
    {
        for (var i = 1; i < items.Length; i++)
        {
            if (comparison(items[i - 1], items[i]) > 0)
            {
                SortAll(items, entries, comparison);
                return true;
            }
        }

        return false;
    }

    private static void SortAll<T>(T[] items, int[] entries, Comparison<T> comparison)
        where T : ContentItem
    {
        var pairs = new (T Item, int Entry)[items.Length];
        for (var i = 0; i < pairs.Length; i++)
        {
            pairs[i] = (items[i], entries[i]);
        }

        Array.Sort(
            pairs,
            (one, other) =>
            {
                var order = comparison(one.Item, other.Item);
                return order == 0 ? one.Entry.CompareTo(other.Entry) : order;
            }
        );
        for (var i = 0; i < pairs.Length; i++)
        {
            (items[i], entries[i]) = pairs[i];
        }
    }
}
