using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace ClinicContent.Catalog;

/// <summary>One row, or a slice of one. The default is empty.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct IndexRow
{
    private const int Slices = -1;

    private readonly IndexRows? rows;
    private readonly int row;
    private readonly int start;

    internal IndexRow(IndexRows rows, int row, int start, int count)
    {
        this.rows = rows;
        this.row = row;
        this.start = start;
        Count = count;
    }

    internal int Count { get; }

    /// <summary>How many places the table has that the row leads to; 0 for the default.</summary>
    internal int Size => rows?.Size ?? 0;

    /// <summary>Whether the places ascend, each once.</summary>
    internal bool IsSorted => Count < 2 || rows!.IsSorted;

    internal ReadOnlySpan<int> Span => rows is null ? default : rows.Span(start, Count);

    internal int this[int index] => (uint)index < (uint)Count ? rows!.At(start + index) : throw None(index);

    internal static ArgumentOutOfRangeException None(int index) =>
        new(nameof(index), index, "The list has no such place.");

    /// <summary>The bitmap of a row that ascends, where it is a whole row and long enough for one.</summary>
    internal bool TryGetBitmap([NotNullWhen(true)] out ulong[]? bitmap)
    {
        bitmap = null;
        return rows is not null && row != Slices && rows.TryGetBitmap(row, out bitmap);
    }

    internal IndexRow Slice(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Count - start);
        return length == Count ? this
            : length == 0 ? default
            : new(rows!, Slices, this.start + start, length);
    }

    /// <summary>The same places, ascending, each once.</summary>
    internal IndexRow Sorted()
    {
        if (IsSorted)
        {
            return this;
        }

        var places = Span.ToArray();
        return IndexRows.Single(places, RowUnion.SortDistinct(places), Size, isSorted: true);
    }
}
