using System.Collections;
using Ardalis.GuardClauses;

namespace ClinicContent.Catalog;

/// <summary>Edges in order: what a question is answered with whose relation carries data.</summary>
/// <typeparam name="TEdge">The edge, such as an <see cref="IndicationEdge"/>.</typeparam>
/// <remarks>
/// A view of a row of its catalog: immutable, safe between threads, free to keep and to carry across an <c>await</c>. Two are equal
/// when their edges are, in order. <c>default</c> is empty. <see cref="Count"/> and indexing are O(1) and allocate nothing.
/// </remarks>
public readonly struct EdgeList<TEdge> : IReadOnlyList<TEdge>, IEquatable<EdgeList<TEdge>>
{
    private readonly TEdge[]? edges;
    private readonly IndexRow row;

    internal EdgeList(TEdge[] edges, IndexRow row)
    {
        this.edges = edges;
        this.row = row;
    }

    /// <summary>How many edges there are.</summary>
    public int Count => row.Count;

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => row.Count == 0;

    /// <summary>The edge at a place, from 0.</summary>
    /// <param name="index">The place.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public TEdge this[int index] => edges is null ? throw IndexRow.None(index) : edges[row[index]];

    /// <summary>Whether two answers hold equal edges in the same order. O(n).</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(EdgeList<TEdge> left, EdgeList<TEdge> right) => left.Equals(right);

    /// <summary>Whether two answers differ. O(n).</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(EdgeList<TEdge> left, EdgeList<TEdge> right) => !left.Equals(right);

    /// <summary>The edges that meet a condition, in the same order. O(n), asked at once, each once.</summary>
    /// <param name="predicate">The condition.</param>
    /// <returns>Those for which it holds.</returns>
    /// <exception cref="ArgumentNullException">The condition is null.</exception>
    public EdgeList<TEdge> Where(Func<TEdge, bool> predicate)
    {
        Guard.Against.Null(predicate);
        return edges is null ? default : new(edges, RowFilter.Where(edges, row, predicate));
    }

    /// <summary>A part of the edges, in the same order. O(1); also written <c>edges[..5]</c>.</summary>
    /// <param name="start">The place of the first one.</param>
    /// <param name="length">How many.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are not that many.</exception>
    public EdgeList<TEdge> Slice(int start, int length)
    {
        var part = row.Slice(start, length);
        return edges is null ? default : new(edges, part);
    }

    /// <summary>Enumerates the edges in order, without allocating.</summary>
    /// <returns>The enumerator.</returns>
    public RowEnumerator<TEdge> GetEnumerator() => new(edges, row);

    IEnumerator<TEdge> IEnumerable<TEdge>.GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<TEdge>)this).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(EdgeList<TEdge> other) => this.SequenceEqual(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdgeList<TEdge> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var edge in this)
        {
            hash.Add(edge);
        }

        return hash.ToHashCode();
    }

    /// <summary>The edges in brackets, parted by commas, for a debugger or a test's message.</summary>
    public override string ToString() => "[" + string.Join(", ", this) + "]";
}
