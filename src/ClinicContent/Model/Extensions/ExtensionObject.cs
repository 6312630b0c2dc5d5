using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace ClinicContent.Model.Extensions;

/// <summary>A clinic's own members, each with a name: kept through every round trip, and never looked into by this library.</summary>
/// <remarks>
/// Members are ordered by name (ordinal), so that two objects with the same members are equal and are written alike.
/// Names are unique. Lookup is O(log n).
/// </remarks>
public sealed record ExtensionObject : ExtensionValue
{
    /// <summary>An object without members.</summary>
    public static ExtensionObject Empty { get; } = new([]);

    /// <summary>An object with some members.</summary>
    /// <param name="members">The members, in any order.</param>
    /// <exception cref="ArgumentException">Two members have the same name, or a name or value is null.</exception>
    public ExtensionObject(IEnumerable<KeyValuePair<string, ExtensionValue>> members)
    {
        Guard.Against.Null(members);
        KeyValuePair<string, ExtensionValue>[] sorted = [.. members];
        Array.Sort(sorted, static (a, b) => string.CompareOrdinal(a.Key, b.Key));
        for (var i = 0; i < sorted.Length; i++)
        {
            if (sorted[i].Key is null || sorted[i].Value is null)
            {
                throw new ArgumentException("An extension member has no name or no value.", nameof(members));
            }

            if (i > 0 && string.Equals(sorted[i - 1].Key, sorted[i].Key, StringComparison.Ordinal))
            {
                throw new ArgumentException($"The extension member '{sorted[i].Key}' stands twice.", nameof(members));
            }
        }

        Members = new(sorted);
    }

    /// <summary>The members, ordered by name (ordinal).</summary>
    public ValueList<KeyValuePair<string, ExtensionValue>> Members { get; }

    /// <summary>Whether there are no members.</summary>
    public bool IsEmpty => Members.IsEmpty;

    /// <summary>The value of a member, where there is one of that name.</summary>
    /// <param name="name">The name, ordinal.</param>
    /// <param name="value">The value, or null.</param>
    /// <returns>Whether the member is there.</returns>
    public bool TryGet(string name, [NotNullWhen(true)] out ExtensionValue? value)
    {
        Guard.Against.Null(name);
        var (low, high) = (0, Members.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(Members[middle].Key, name);
            if (order == 0)
            {
                value = Members[middle].Value;
                return true;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        value = null;
        return false;
    }

    private protected override void Close() { }
}
