using System.Collections;
using Ardalis.GuardClauses;
using ClinicContent.Model;

namespace ClinicContent.Catalog;

/// <summary>Items in order: what a question to a catalog is answered with. Answers compose: <see cref="And(ItemList{T})"/>, <see cref="Or(ItemList{T})"/>, <see cref="Except"/>.</summary>
/// <typeparam name="T">The kind of item; <see cref="ContentItem"/> where they are mixed.</typeparam>
/// <remarks>
/// A view of a row of its catalog: immutable, safe between threads, free to keep, to carry across an <c>await</c>, and to enter
/// LINQ with. Order: an author's order where there is one; else <i>answer order</i>: posts newest first (publish date, then id),
/// the other kinds by name (ordinal, ignoring case; then ordinal; then id), and of mixed kinds treatments, conditions, delivery
/// methods, posts.
/// Two are equal when their items are, in order. <c>default</c> is empty. <see cref="Count"/> and indexing are O(1) and allocate nothing.
/// </remarks>
public readonly struct ItemList<T> : IReadOnlyList<T>, IEquatable<ItemList<T>>
    where T : ContentItem
{
    internal ItemList(ItemTable<T> table, IndexRow row)
    {
        Table = table;
        Row = row;
    }

    /// <summary>How many items there are.</summary>
    public int Count => Row.Count;

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => Row.Count == 0;

    internal ItemTable<T>? Table { get; }

    internal IndexRow Row { get; }

    /// <summary>The item at a place, from 0.</summary>
    /// <param name="index">The place.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index] => Table is null ? throw IndexRow.None(index) : Table.Items[Row[index]];

    /// <summary>Whether two answers hold equal items in the same order. O(n).</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(ItemList<T> left, ItemList<T> right) => left.Equals(right);

    /// <summary>Whether two answers differ. O(n).</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(ItemList<T> left, ItemList<T> right) => !left.Equals(right);

    /// <summary>The items in answer order, each once. O(1) where they are so already, else O(n log n).</summary>
    /// <returns>Posts newest first, the other kinds by name.</returns>
    public ItemList<T> InAnswerOrder() => Table is null ? default : new(Table, Row.Sorted());

    /// <summary>The handle of the item at a place, to ask on without a look-up. O(1).</summary>
    /// <param name="index">The place, from 0.</param>
    /// <returns>The handle.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public ItemHandle<T> GetHandle(int index) => Table is null ? throw IndexRow.None(index) : new(Table, Row[index]);

    /// <summary>A part of the items, in the same order. O(1); also written <c>posts[..5]</c>.</summary>
    /// <param name="start">The place of the first one.</param>
    /// <param name="length">How many.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are not that many.</exception>
    public ItemList<T> Slice(int start, int length)
    {
        var part = Row.Slice(start, length);
        return Table is null ? default : new(Table, part);
    }

    /// <summary>The items that are in both. O(n) for answers in answer order; at most one array is allocated.</summary>
    /// <param name="other">The other items, of the same catalog.</param>
    /// <returns>Those items, in answer order, each once.</returns>
    /// <exception cref="ArgumentException">The other items are of another catalog.</exception>
    public ItemList<T> And(ItemList<T> other) => ItemSets.And(this, other);

    /// <summary>The items that are in one or the other. O(n) for answers in answer order.</summary>
    /// <param name="other">The other items, of the same catalog.</param>
    /// <returns>Those items, in answer order, each once.</returns>
    /// <exception cref="ArgumentException">The other items are of another catalog.</exception>
    public ItemList<T> Or(ItemList<T> other) => ItemSets.Or(this, other);

    /// <summary>The items that are not in the other. O(n) for answers in answer order.</summary>
    /// <param name="other">The other items, of the same catalog.</param>
    /// <returns>Those items, in answer order, each once.</returns>
    /// <exception cref="ArgumentException">The other items are of another catalog.</exception>
    public ItemList<T> Except(ItemList<T> other) => ItemSets.Except(this, other);

    /// <summary>Fills a span with the items that are in both, in answer order. Allocates nothing where both are in answer order.</summary>
    /// <param name="other">The other items, of the same catalog.</param>
    /// <param name="destination">Where they go: as many as it holds.</param>
    /// <returns>How many there are, which may be more than the span holds.</returns>
    /// <exception cref="ArgumentException">The other items are of another catalog.</exception>
    public int And(ItemList<T> other, Span<T> destination) => ItemSets.And(this, other, destination);

    /// <summary>Fills a span with the items that are in one or the other, in answer order, each once. Allocates nothing where both are in answer order.</summary>
    /// <param name="other">The other items, of the same catalog.</param>
    /// <param name="destination">Where they go: as many as it holds.</param>
    /// <returns>How many there are, which may be more than the span holds.</returns>
    /// <exception cref="ArgumentException">The other items are of another catalog.</exception>
    public int Or(ItemList<T> other, Span<T> destination) => ItemSets.Or(this, other, destination);

    /// <summary>Fills a span with the items, in order. Allocates nothing.</summary>
    /// <param name="destination">Where they go: as many as it holds.</param>
    /// <returns>How many there are, which may be more than the span holds.</returns>
    public int CopyTo(Span<T> destination) => Table is null ? 0 : ItemCopy.To(Table.Items, Row.Span, destination);

    /// <summary>The items that meet a condition, in the same order. O(n), asked at once, each once.</summary>
    /// <param name="predicate">The condition.</param>
    /// <returns>Those for which it holds.</returns>
    /// <exception cref="ArgumentNullException">The condition is null.</exception>
    public ItemList<T> Where(Func<T, bool> predicate)
    {
        Guard.Against.Null(predicate);
        return Table is null ? default : new(Table, RowFilter.Where(Table.Items, Row, predicate));
    }

    /// <summary>The items with a tag, ignoring case, in the same order. O(n); O(1) of all items of a kind.</summary>
    /// <param name="tag">The tag.</param>
    /// <returns>Those that have it.</returns>
    /// <exception cref="ArgumentNullException">The tag is null.</exception>
    public ItemList<T> WithTag(string tag)
    {
        Guard.Against.Null(tag);
        return Table is null ? default : new(Table, RowFilter.WithTag(Table, Row, tag));
    }

    /// <summary>The items that are filed under a category, in the same order. O(n).</summary>
    /// <param name="category">The category.</param>
    /// <returns>Those that are.</returns>
    /// <exception cref="ArgumentNullException">The category is null.</exception>
    public ItemList<T> InCategory(Category category)
    {
        Guard.Against.Null(category);
        return Where(item => item.Category == category);
    }

    /// <summary>The items that somebody wrote, in the same order. O(n).</summary>
    /// <param name="name">The name of the author, compared ignoring case.</param>
    /// <returns>Those that have such an author.</returns>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public ItemList<T> ByAuthor(string name)
    {
        Guard.Against.Null(name);
        return Where(item => RowFilter.HasAuthor(item, name));
    }

    /// <summary>The items of a status, in the same order. O(n).</summary>
    /// <param name="status">The status.</param>
    /// <returns>Those that have it.</returns>
    public ItemList<T> WithStatus(PublicationStatus status) => Where(item => item.Status == status);

    /// <summary>The items from A to Z: by name (ordinal, ignoring case; then ordinal; then id). O(n log n).</summary>
    /// <returns>The items in that order.</returns>
    public ItemList<T> OrderedByName() => Table is null ? default : new(Table, RowFilter.ByName(Table, Row));

    /// <summary>Enumerates the items in order, without allocating.</summary>
    /// <returns>The enumerator.</returns>
    public RowEnumerator<T> GetEnumerator() => new(Table?.Items, Row);

    IEnumerator<T> IEnumerable<T>.GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ItemList<T> other) => RowFilter.AreEqual(Table, Row, other.Table, other.Row);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ItemList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => RowFilter.Hash(Table, Row);

    /// <summary>The references of the items in brackets, parted by commas, for a debugger or a test's message.</summary>
    public override string ToString() => "[" + string.Join(", ", this.Select(item => item.Ref)) + "]";
}
