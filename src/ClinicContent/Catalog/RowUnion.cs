using System.Buffers;

namespace ClinicContent.Catalog;

/// <summary>The union of many rows that ascend, over one table. What it needs on the way is rented.</summary>
internal static class RowUnion
{
    // Below this part of the table, sorting the places costs less than looking through all bits.
    private const int SortedPart = 256;

    /// <summary>How many places some rows have together, each as often as it stands there.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="first">What is added to each picked number.</param>
    /// <param name="picked">Which rows.</param>
    private static long Total(IndexRows rows, int first, ReadOnlySpan<int> picked)
    {
        var total = 0L;
        foreach (var row in picked)
        {
            total += rows[first + row].Count;
        }

        return total;
    }

    /// <summary>How many places of some rows there may be once each is counted once: room for so many is enough.</summary>
    internal static int Most(IndexRows rows, int first, ReadOnlySpan<int> picked) =>
        (int)Math.Min(Total(rows, first, picked), rows.Size);

    /// <summary>Writes the places of some rows, ascending, each once.</summary>
    /// <param name="rows">Rows that ascend.</param>
    /// <param name="first">What is added to each picked number.</param>
    /// <param name="picked">Which rows.</param>
    /// <param name="places">Where they go: room for <see cref="Most"/>.</param>
    /// <returns>How many there are.</returns>
    internal static int Write(IndexRows rows, int first, ReadOnlySpan<int> picked, Span<int> places)
    {
        var total = Total(rows, first, picked);
        return total * SortedPart < rows.Size
            ? WriteSorted(rows, first, picked, places)
            : WriteSet(rows, first, picked, places);
    }

    /// <summary>Sorts places and drops what stands twice.</summary>
    /// <returns>How many are left, at the start of the span.</returns>
    internal static int SortDistinct(Span<int> places)
    {
        places.Sort();
        var kept = 0;
        foreach (var place in places)
        {
            if (kept == 0 || places[kept - 1] != place)
            {
                places[kept++] = place;
            }
        }

        return kept;
    }

    private static int WriteSorted(IndexRows rows, int first, ReadOnlySpan<int> picked, Span<int> places)
    {
        var count = 0;
        foreach (var row in picked)
        {
            var span = rows[first + row].Span;
            span.CopyTo(places[count..]);
            count += span.Length;
        }

        return SortDistinct(places[..count]);
    }

    private static int WriteSet(IndexRows rows, int first, ReadOnlySpan<int> picked, Span<int> places)
    {
        var length = Bits.WordsFor(rows.Size);
        var rented = ArrayPool<ulong>.Shared.Rent(length);
        var words = rented.AsSpan(0, length);
        words.Clear();
        foreach (var row in picked)
        {
            if (rows[first + row].TryGetBitmap(out var bitmap))
            {
                Bits.Or(words, bitmap);
            }
            else
            {
                Bits.Set(words, rows[first + row].Span);
            }
        }

        var count = 0;
        for (var i = 0; i < words.Length; i++)
        {
            count = Bits.Write(words[i], i << 6, places, count);
        }

        ArrayPool<ulong>.Shared.Return(rented);
        return count;
    }
}
