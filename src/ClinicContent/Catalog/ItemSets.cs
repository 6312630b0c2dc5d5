using System.Buffers;

namespace ClinicContent.Catalog;

/// <summary>Intersection, union and difference of answers.</summary>
internal static class ItemSets
{
    private delegate int Operation(IndexRow left, IndexRow right, Span<int> places);

    internal static ItemList<T> And<T>(ItemList<T> one, ItemList<T> other)
        where T : ContentItem => Make(one, other, Shorter(one, other), RowMerge.And);

    internal static ItemList<T> Or<T>(ItemList<T> one, ItemList<T> other)
        where T : ContentItem => Make(one, other, one.Count + other.Count, RowMerge.Or);

    internal static ItemList<T> Except<T>(ItemList<T> one, ItemList<T> other)
        where T : ContentItem => Make(one, other, one.Count, RowMerge.Except);

    internal static int And<T>(ItemList<T> one, ItemList<T> other, Span<T> destination)
        where T : ContentItem => Fill(one, other, Shorter(one, other), destination, RowMerge.And);

    internal static int Or<T>(ItemList<T> one, ItemList<T> other, Span<T> destination)
        where T : ContentItem => Fill(one, other, one.Count + other.Count, destination, RowMerge.Or);

    private static int Shorter<T>(ItemList<T> one, ItemList<T> other)
        where T : ContentItem => Math.Min(one.Count, other.Count);

    private static ItemList<T> Make<T>(ItemList<T> one, ItemList<T> other, int most, Operation operation)
        where T : ContentItem
    {
        if (TableOf(one, other) is not { } table)
        {
            return default;
        }

        var places = new int[most];
        var count = operation(one.Row.Sorted(), other.Row.Sorted(), places);
        return new(table, IndexRows.Single(places, count, table.Count, isSorted: true));
    }

    private static int Fill<T>(ItemList<T> one, ItemList<T> other, int most, Span<T> destination, Operation operation)
        where T : ContentItem
    {
        if (TableOf(one, other) is not { } table)
        {
            return 0;
        }

        var places = ArrayPool<int>.Shared.Rent(most);
        var count = operation(one.Row.Sorted(), other.Row.Sorted(), places);
        ItemCopy.To(table.Items, places.AsSpan(0, count), destination);
        ArrayPool<int>.Shared.Return(places);
        return count;
    }

    // An empty answer may have no table.
    private static ItemTable<T>? TableOf<T>(ItemList<T> one, ItemList<T> other)
        where T : ContentItem =>
        one.Table is null || other.Table is null || ReferenceEquals(one.Table, other.Table)
            ? one.Table ?? other.Table
            : throw new ArgumentException("The items are of another catalog.", nameof(other));
}
