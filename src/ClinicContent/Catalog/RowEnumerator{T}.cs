namespace ClinicContent.Catalog;

/// <summary>Enumerates an answer of a catalog in its order, without allocating.</summary>
/// <typeparam name="T">What the answer holds.</typeparam>
public struct RowEnumerator<T>
{
    private readonly T[]? items;
    private readonly IndexRow row;
    private int at;

    internal RowEnumerator(T[]? items, IndexRow row)
    {
        this.items = items;
        this.row = row;
        at = -1;
    }

    /// <summary>What the enumerator stands at.</summary>
    public readonly T Current => items![row[at]];

    /// <summary>Goes to the next one.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext() => ++at < row.Count;
}
