using System.Diagnostics.CodeAnalysis;

namespace ClinicContent.Catalog;

/// <summary>Rows of places in a table, one behind the other in one array: row n goes from <c>offsets[n]</c> to <c>offsets[n + 1]</c>.</summary>
/// <remarks>Immutable, but for bitmaps of long rows, which are made on first use.</remarks>
internal sealed class IndexRows
{
    // A row of at least this part of its table is worth a bitmap.
    private const int BitmapPart = 256;

    private readonly int[] offsets;
    private readonly int[] targets;
    private readonly int size;
    private ulong[]?[]? bitmaps;

    /// <summary>Rows over a table.</summary>
    /// <param name="offsets">Where each row begins, and behind the last one where it ends.</param>
    /// <param name="targets">The places, row after row.</param>
    /// <param name="size">How many places the table has.</param>
    /// <param name="isSorted">Whether every row ascends, each place once.</param>
    internal IndexRows(int[] offsets, int[] targets, int size, bool isSorted)
    {
        this.offsets = offsets;
        this.targets = targets;
        this.size = size;
        IsSorted = isSorted;
    }

    /// <summary>Whether every row ascends, each place once: rows in answer order.</summary>
    internal bool IsSorted { get; }

    internal int Count => offsets.Length - 1;

    /// <summary>How many places the table has.</summary>
    internal int Size => size;

    internal IndexRow this[int row] => new(this, row, offsets[row], offsets[row + 1] - offsets[row]);

    /// <summary>A row that stands alone: it takes the array over.</summary>
    internal static IndexRow Single(int[] targets, int count, int size, bool isSorted) =>
        count == 0 ? default : new IndexRows([0, count], targets, size, isSorted)[0];

    /// <summary>One row of all places of a table.</summary>
    internal static IndexRows All(int size)
    {
        var places = new int[size];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = i;
        }

        return new([0, size], places, size, isSorted: true);
    }

    internal ReadOnlySpan<int> Span(int start, int count) => targets.AsSpan(start, count);

    internal int At(int place) => targets[place];

    /// <summary>The bitmap of a row that ascends, where the row is long enough for one.</summary>
    internal bool TryGetBitmap(int row, [NotNullWhen(true)] out ulong[]? bitmap)
    {
        var count = offsets[row + 1] - offsets[row];
        bitmap = null;
        if (!IsSorted || (long)count * BitmapPart < size)
        {
            return false;
        }

        // Two threads may both make it: both make the same.
        var all = Volatile.Read(ref bitmaps) ?? Interlocked.CompareExchange(ref bitmaps, new ulong[Count][], null);
        all ??= bitmaps!;
        bitmap = Volatile.Read(ref all[row]);
        if (bitmap is null)
        {
            bitmap = new ulong[Bits.WordsFor(size)];
            Bits.Set(bitmap, Span(offsets[row], count));
            Volatile.Write(ref all[row], bitmap);
        }

        return true;
    }

    /// <summary>The same edges from the other end, by counting sort: rows come out ascending.</summary>
    /// <param name="rowCount">How many rows the other end has: places of the table that these rows lead to.</param>
    internal IndexRows Invert(int rowCount)
    {
        var inverseOffsets = new int[rowCount + 1];
        foreach (var target in targets)
        {
            inverseOffsets[target + 1]++;
        }

        for (var i = 0; i < rowCount; i++)
        {
            inverseOffsets[i + 1] += inverseOffsets[i];
        }

        var inverse = new int[targets.Length];
        var next = inverseOffsets.AsSpan(0, rowCount).ToArray();
        for (var row = 0; row < Count; row++)
        {
            for (var i = offsets[row]; i < offsets[row + 1]; i++)
            {
                inverse[next[targets[i]]++] = row;
            }
        }

        return new(inverseOffsets, inverse, Count, isSorted: true);
    }
}
