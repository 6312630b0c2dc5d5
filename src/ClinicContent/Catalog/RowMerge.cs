namespace ClinicContent.Catalog;

/// <summary>Set algebra over two rows that ascend: word by word where both are long, else place by place.</summary>
internal static class RowMerge
{
    internal static void And<TSink>(IndexRow left, IndexRow right, ref TSink sink)
        where TSink : struct, IPlaceSink, allows ref struct
    {
        if (left.Count > right.Count)
        {
            (left, right) = (right, left);
        }

        if (left.Count == 0)
        {
            return;
        }

        if (!right.TryGetBitmap(out var longer))
        {
            Both(left.Span, right.Span, ref sink);
        }
        else if (left.TryGetBitmap(out var shorter))
        {
            for (var i = 0; i < shorter.Length; i++)
            {
                Bits.Add(shorter[i] & longer[i], i << 6, ref sink);
            }
        }
        else
        {
            foreach (var place in left.Span)
            {
                if (Bits.Contains(longer, place))
                {
                    sink.Add(place);
                }
            }
        }
    }

    internal static void Or<TSink>(IndexRow left, IndexRow right, ref TSink sink)
        where TSink : struct, IPlaceSink, allows ref struct
    {
        if (left.TryGetBitmap(out var one) && right.TryGetBitmap(out var other))
        {
            for (var i = 0; i < one.Length; i++)
            {
                Bits.Add(one[i] | other[i], i << 6, ref sink);
            }

            return;
        }

        var a = left.Span;
        var b = right.Span;
        var (j, k) = (0, 0);
        while (j < a.Length || k < b.Length)
        {
            var x = j < a.Length ? a[j] : int.MaxValue;
            var y = k < b.Length ? b[k] : int.MaxValue;
            sink.Add(Math.Min(x, y));
            j += x <= y ? 1 : 0;
            k += y <= x ? 1 : 0;
        }
    }

    internal static void Except<TSink>(IndexRow left, IndexRow right, ref TSink sink)
        where TSink : struct, IPlaceSink, allows ref struct
    {
        var others = right.Span;
        var at = 0;
        foreach (var place in left.Span)
        {
            while (at < others.Length && others[at] < place)
            {
                at++;
            }

            if (at == others.Length || others[at] != place)
            {
                sink.Add(place);
            }
        }
    }

    private static void Both<TSink>(ReadOnlySpan<int> left, ReadOnlySpan<int> right, ref TSink sink)
        where TSink : struct, IPlaceSink, allows ref struct
    {
        var (i, j) = (0, 0);
        while (i < left.Length && j < right.Length)
        {
            var (x, y) = (left[i], right[j]);
            if (x == y)
            {
                sink.Add(x);
            }

            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }
    }
}
