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
    internal static long Total(IndexRows rows, int first, ReadOnlySpan<int> picked)
    {
        var total = 0L;
        foreach (var row in picked)
        {
            total += rows[first + row].Count;
        }

        return total;
    }

    /// <summary>Hands the places of some rows to a sink, ascending, each once.</summary>
    /// <param name="rows">Rows that ascend.</param>
    /// <param name="first">What is added to each picked number.</param>
    /// <param name="picked">Which rows.</param>
    /// <param name="sink">What takes the places.</param>
    internal static void Of<TSink>(IndexRows rows, int first, ReadOnlySpan<int> picked, ref TSink sink)
        where TSink : struct, IPlaceSink, allows ref struct
    {
        var total = Total(rows, first, picked);
        if (total * SortedPart < rows.Size)
        {
            SortInto(rows, first, picked, (int)total, ref sink);
        }
        else
        {
            SetInto(rows, first, picked, ref sink);
        }
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

    private static void SortInto<TSink>(IndexRows rows, int first, ReadOnlySpan<int> picked, int total, ref TSink sink)
        where TSink : struct, IPlaceSink, allows ref struct
    {
        var rented = ArrayPool<int>.Shared.Rent(total);
        var places = rented.AsSpan(0, total);
        var at = 0;
        foreach (var row in picked)
        {
            var span = rows[first + row].Span;
            span.CopyTo(places[at..]);
            at += span.Length;
        }

        foreach (var place in places[..SortDistinct(places)])
        {
            sink.Add(place);
        }

        ArrayPool<int>.Shared.Return(rented);
    }

    private static void SetInto<TSink>(IndexRows rows, int first, ReadOnlySpan<int> picked, ref TSink sink)
        where TSink : struct, IPlaceSink, allows ref struct
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

        for (var i = 0; i < words.Length; i++)
        {
            Bits.Add(words[i], i << 6, ref sink);
        }

        ArrayPool<ulong>.Shared.Return(rented);
    }
}
