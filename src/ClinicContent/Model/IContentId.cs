namespace ClinicContent.Model;

/// <summary>What the four id types have in common, for generic code. Nothing outside this library can implement it.</summary>
/// <typeparam name="TSelf">The id type itself.</typeparam>
public interface IContentId<TSelf> : IEquatable<TSelf>, IComparable<TSelf>, IParsable<TSelf>
    where TSelf : struct, IContentId<TSelf>
{
    /// <summary>The kind of item that ids of this type name.</summary>
    static abstract ContentKind Kind { get; }

    /// <summary>The text of the id, without its kind.</summary>
    /// <exception cref="InvalidOperationException">The id is the default of its type.</exception>
    string Value { get; }

    /// <summary>Whether the id is the default of its type, which names nothing.</summary>
    bool IsDefault { get; }

    /// <summary>The id as a reference that says its kind.</summary>
    /// <exception cref="InvalidOperationException">The id is the default of its type.</exception>
    ItemRef Ref { get; }

    internal static abstract TSelf Trusted(string value);
}
