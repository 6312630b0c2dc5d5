using System.Collections;
using System.Runtime.CompilerServices;

namespace ClinicContent.Model;

/// <summary>An immutable list that is equal to another when their elements are, in order.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
/// <remarks>
/// <c>default</c> is the empty list, and every empty list equals it. Safe between threads. Made from a collection
/// expression (<c>Tags = ["sleep", "mood"]</c>). Indexing and <see cref="Count"/> are O(1), equality and hash code O(n).
/// </remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? items;

    // The array is the list's from here on: nobody else may hold it.
    internal ValueList(T[] items) => this.items = items;

    /// <summary>How many elements there are.</summary>
    public int Count => items?.Length ?? 0;

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The element at a place, from 0.</summary>
    /// <param name="index">The place.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index] =>
        (uint)index < (uint)Count
            ? items![index]
            : throw new ArgumentOutOfRangeException(nameof(index), index, "The list has no such place.");

    /// <summary>The elements as a span, in order. O(1).</summary>
    /// <returns>A view that stays valid as long as the list.</returns>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <summary>Whether two lists have equal elements in the same order.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>Whether an element is in the list. O(n).</summary>
    /// <param name="value">The element.</param>
    /// <returns>Whether an equal element is there.</returns>
    public bool Contains(T value) => items is not null && Array.IndexOf(items, value) >= 0;

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other)
    {
        if (ReferenceEquals(items, other.items))
        {
            return true;
        }

        if (Count != other.Count)
        {
            return false;
        }

        var comparer = EqualityComparer<T>.Default;
        for (var i = 0; i < Count; i++)
        {
            if (!comparer.Equals(items![i], other.items![i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Enumerates the elements in order, without allocating.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (items ?? []).GetEnumerator();

    /// <summary>The elements in brackets, parted by commas, for a debugger or a test's message.</summary>
    public override string ToString() => "[" + string.Join(", ", this) + "]";

    /// <summary>Enumerates the elements of a <see cref="ValueList{T}"/> in order.</summary>
    public struct Enumerator
    {
        private readonly T[]? items;
        private int index;

        internal Enumerator(T[]? items)
        {
            this.items = items;
            index = -1;
        }

        /// <summary>The element that the enumerator stands at.</summary>
        public readonly T Current => items![index];

        /// <summary>Goes to the next element.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => ++index < (items?.Length ?? 0);
    }
}
