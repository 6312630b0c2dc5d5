namespace ClinicContent.Catalog;

/// <summary>Set algebra over two rows that ascend: word by word where both are long, else place by place. Each writes places, ascending, and returns how many.</summary>
internal static class RowMerge
{
    /// <summary>The places in both; there must be room for all of the shorter row.</summary>
    internal static int And(IndexRow left, IndexRow right, Span<int> places)
    {
        if (left.Count > right.Count)
        {
            (left, right) = (right, left);
        }

        if (left.Count == 0)
        {
            return 0;
        }

        if (!right.TryGetBitmap(out var longer))
        {
            return Both(left.Span, right.Span, places);
        }

        return left.TryGetBitmap(out var shorter)
            ? Both(shorter, longer, places)
            : Contained(left.Span, longer, places);
    }

    /// <summary>The places in one or the other; there must be room for both rows, or for all places of the table.</summary>
    internal static int Or(IndexRow left, IndexRow right, Span<int> places)
    {
        var count = 0;
        if (left.TryGetBitmap(out var one) && right.TryGetBitmap(out var other))
        {
            for (var i = 0; i < one.Length; i++)
            {
                count = Bits.Write(one[i] | other[i], i << 6, places, count);
            }

            return count;
        }

        var a = left.Span;
        var b = right.Span;
        var (j, k) = (0, 0);
        while (j < a.Length || k < b.Length)
        {
            var x = j < a.Length ? a[j] : int.MaxValue;
            var y = k < b.Length ? b[k] : int.MaxValue;
            places[count++] = Math.Min(x, y);
            j += x <= y ? 1 : 0;
            k += y <= x ? 1 : 0;
        }

        return count;
    }

    /// <summary>The places in the left row only; there must be room for all of it.</summary>
    internal static int Except(IndexRow left, IndexRow right, Span<int> places)
    {
        var others = right.Span;
        var at = 0;
        var count = 0;
        foreach (var place in left.Span)
        {
            while (at < others.Length && others[at] < place)
            {
                at++;
            }

            if (at == others.Length || others[at] != place)
            {
                places[count++] = place;
            }
        }

        return count;
    }

    private static int Both(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right, Span<int> places)
    {
        var count = 0;
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            count = Bits.Write(left[i] & right[i], i << 6, places, count);
        }

        return count;
    }

    // A place is written whether it is wanted or not, and counted where it is: nothing for the processor to guess wrong.
    private static int Contained(ReadOnlySpan<int> row, ReadOnlySpan<ulong> bitmap, Span<int> places)
    {
        var count = 0;
        foreach (var place in row)
        {
            places[count] = place;
            count += Bits.Contains(bitmap, place) ? 1 : 0;
        }

        return count;
    }

    private static int Both(ReadOnlySpan<int> left, ReadOnlySpan<int> right, Span<int> places)
    {
        var count = 0;
        var (i, j) = (0, 0);
        while (i < left.Length && j < right.Length)
        {
            var (x, y) = (left[i], right[j]);
            places[count] = x;
            count += x == y ? 1 : 0;
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }

        return count;
    }
}
