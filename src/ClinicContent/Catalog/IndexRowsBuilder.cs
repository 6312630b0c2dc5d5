namespace ClinicContent.Catalog;

/// <summary>Takes places row after row and packs them.</summary>
internal sealed class IndexRowsBuilder(int rowCount, int size)
{
    private readonly int[] offsets = new int[rowCount + 1];
    private int[] targets = [];
    private int count;
    private int row;

    // For each place the last row that it was added to, so that a place is known to stand in a row at a glance.
    private int[]? seen;

    internal void Add(int target)
    {
        if (count == targets.Length)
        {
            Array.Resize(ref targets, Math.Max(Math.Max(16, rowCount), count * 2));
        }

        targets[count++] = target;
    }

    /// <summary>Adds a place, unless it stands in the row already.</summary>
    internal void AddOnce(int target)
    {
        seen ??= new int[size];
        if (seen[target] != row + 1)
        {
            seen[target] = row + 1;
            Add(target);
        }
    }

    internal void EndRow() => offsets[++row] = count;

    /// <summary>The rows, which keep the order in which they were filled.</summary>
    internal IndexRows Build()
    {
        Array.Resize(ref targets, count);
        return new(offsets, targets, size, isSorted: false);
    }
}
