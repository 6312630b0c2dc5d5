using ClinicContent.Model;

namespace ClinicContent.Catalog;

/// <summary>Picks from a row, sorts it, and compares two: what both forms of answer share.</summary>
internal static class RowFilter
{
    internal static IndexRow Where<T>(T[] table, IndexRow row, Func<T, bool> predicate)
    {
        var places = row.Span;
        var kept = new int[places.Length];
        var count = 0;
        foreach (var place in places)
        {
            if (predicate(table[place]))
            {
                kept[count++] = place;
            }
        }

        return count == places.Length ? row : IndexRows.Single(kept, count, row.Size, row.IsSorted);
    }

    internal static IndexRow WithTag<T>(ItemTable<T> table, IndexRow row, string tag)
        where T : ContentItem =>
        row.Count == table.Count && row.IsSorted
            ? table.WithTag(tag)
            : Where(table.Items, row, item => HasTag(item.Tags, tag));

    internal static bool HasAuthor(ContentItem item, string name)
    {
        foreach (var author in item.Authors.AsSpan())
        {
            if (string.Equals(author.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    internal static IndexRow ByName<T>(ItemTable<T> table, IndexRow row)
        where T : ContentItem
    {
        var places = row.Span.ToArray();
        Array.Sort(places, (a, b) => ItemOrder.ByName(table.Items[a], table.Items[b]));
        return IndexRows.Single(places, places.Length, row.Size, isSorted: false);
    }

    internal static bool AreEqual<T>(ItemTable<T>? table, IndexRow row, ItemTable<T>? otherTable, IndexRow otherRow)
        where T : ContentItem
    {
        if (row.Count != otherRow.Count)
        {
            return false;
        }

        if (ReferenceEquals(table, otherTable))
        {
            return row.Span.SequenceEqual(otherRow.Span);
        }

        for (var i = 0; i < row.Count; i++)
        {
            if (!table!.Items[row[i]].Equals(otherTable!.Items[otherRow[i]]))
            {
                return false;
            }
        }

        return true;
    }

    internal static int Hash<T>(ItemTable<T>? table, IndexRow row)
        where T : ContentItem
    {
        var hash = default(HashCode);
        foreach (var place in row.Span)
        {
            hash.Add(table!.Items[place].Ref);
        }

        return hash.ToHashCode();
    }

    private static bool HasTag(ValueList<string> tags, string tag)
    {
        foreach (var other in tags.AsSpan())
        {
            if (string.Equals(other, tag, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
