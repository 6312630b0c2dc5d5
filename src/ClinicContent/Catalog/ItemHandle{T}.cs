namespace ClinicContent.Catalog;

/// <summary>An item and its place in its catalog: a question that is asked with a handle needs no look-up.</summary>
/// <typeparam name="T">The kind of item.</typeparam>
/// <remarks>
/// Made by <c>GetHandle</c> and <c>TryGetHandle</c> of a catalog and by its answers; good for that catalog only, another one
/// refuses it. Equal when both name one place of one catalog. <c>default</c> names nothing, and is refused everywhere.
/// </remarks>
public readonly struct ItemHandle<T> : IEquatable<ItemHandle<T>>
    where T : ContentItem
{
    private readonly ItemTable<T>? table;
    private readonly int place;

    internal ItemHandle(ItemTable<T> table, int place)
    {
        this.table = table;
        this.place = place;
    }

    /// <summary>The item. O(1).</summary>
    /// <exception cref="InvalidOperationException">This is the default, which names nothing.</exception>
    public T Item =>
        table is null ? throw new InvalidOperationException("The default handle names nothing.") : table.Items[place];

    /// <summary>Whether this is the default, which names nothing.</summary>
    public bool IsDefault => table is null;

    internal ItemTable<T>? Table => table;

    internal int Place => place;

    /// <summary>Whether two handles name one place of one catalog.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(ItemHandle<T> left, ItemHandle<T> right) => left.Equals(right);

    /// <summary>Whether two handles name different places.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(ItemHandle<T> left, ItemHandle<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ItemHandle<T> other) => ReferenceEquals(table, other.table) && place == other.place;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ItemHandle<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => place;

    /// <summary>The reference of the item: <c>condition/ptsd</c>; empty for the default.</summary>
    public override string ToString() => table is null ? "" : Item.Ref.ToString();
}
