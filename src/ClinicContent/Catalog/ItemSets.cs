namespace ClinicContent.Catalog;

/// <summary>Intersection, union and difference of answers.</summary>
internal static class ItemSets
{
    private delegate int Operation(IndexRow left, IndexRow right, Span<int> places);

    internal static ItemList<T> And<T>(ItemList<T> one, ItemList<T> other)
        where T : ContentItem =>
        Make(
            one,
            other,
            Math.Min(one.Count, other.Count),
            static (left, right, places) =>
            {
                var sink = new PlaceSink(places);
                RowMerge.And(left, right, ref sink);
                return sink.Count;
            }
        );

    internal static ItemList<T> Or<T>(ItemList<T> one, ItemList<T> other)
        where T : ContentItem =>
        Make(
            one,
            other,
            one.Count + other.Count,
            static (left, right, places) =>
            {
                var sink = new PlaceSink(places);
                RowMerge.Or(left, right, ref sink);
                return sink.Count;
            }
        );

    internal static ItemList<T> Except<T>(ItemList<T> one, ItemList<T> other)
        where T : ContentItem =>
        Make(
            one,
            other,
            one.Count,
            static (left, right, places) =>
            {
                var sink = new PlaceSink(places);
                RowMerge.Except(left, right, ref sink);
                return sink.Count;
            }
        );

    internal static int And<T>(ItemList<T> one, ItemList<T> other, Span<T> destination)
        where T : ContentItem
    {
        var table = TableOf(one, other);
        var sink = new ItemSink<T>(table?.Items, destination);
        RowMerge.And(one.Row.Sorted(), other.Row.Sorted(), ref sink);
        return sink.Count;
    }

    internal static int Or<T>(ItemList<T> one, ItemList<T> other, Span<T> destination)
        where T : ContentItem
    {
        var table = TableOf(one, other);
        var sink = new ItemSink<T>(table?.Items, destination);
        RowMerge.Or(one.Row.Sorted(), other.Row.Sorted(), ref sink);
        return sink.Count;
    }

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

    // An empty answer may have no table.
    private static ItemTable<T>? TableOf<T>(ItemList<T> one, ItemList<T> other)
        where T : ContentItem =>
        one.Table is null || other.Table is null || ReferenceEquals(one.Table, other.Table)
            ? one.Table ?? other.Table
            : throw new ArgumentException("The items are of another catalog.", nameof(other));
}
