using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using ClinicContent.Model;

namespace ClinicContent;

/// <summary>A reference to an item of any kind, written <c>kind/id</c>: <c>condition/ptsd</c>.</summary>
/// <remarks>
/// Equality is by kind and id, ordinal. Order is by kind (treatment, condition, delivery method, post), then id, ordinal.
/// <c>default(ItemRef)</c> names nothing: it equals only itself, and reading its <see cref="Id"/> throws.
/// A typed id becomes a reference without a word; the other way is <see cref="TryAs{TId}"/>.
/// </remarks>
public readonly struct ItemRef : IEquatable<ItemRef>, IComparable<ItemRef>, IParsable<ItemRef>
{
    private readonly string? id;

    /// <summary>A reference from a kind and the text of an id.</summary>
    /// <param name="kind">The kind of item.</param>
    /// <param name="id">The id, without its kind.</param>
    /// <exception cref="ArgumentException">The kind is not one of the four, or the id does not follow the grammar of ids.</exception>
    public ItemRef(ContentKind kind, string id)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        this.id = IdGrammar.Guard(id);
    }

    private ItemRef(ContentKind kind, string id, bool trusted)
    {
        _ = trusted;
        Kind = kind;
        this.id = id;
    }

    /// <summary>The kind of item; meaningless for the default.</summary>
    public ContentKind Kind { get; }

    /// <summary>The id, without its kind.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default(ItemRef)</c>.</exception>
    public string Id => id ?? throw IdGrammar.Unset(nameof(ItemRef));

    /// <summary>Whether this is <c>default(ItemRef)</c>, which names nothing.</summary>
    public bool IsDefault => id is null;

    internal static ItemRef Trusted(ContentKind kind, string id) => new(kind, id, trusted: true);

    /// <summary>A reference from its text, without an exception.</summary>
    /// <param name="text">The text, <c>kind/id</c>; null is refused.</param>
    /// <param name="reference">The reference, or the default where the text is refused.</param>
    /// <returns>Whether the text is a kind, a slash and an id.</returns>
    public static bool TryCreate([NotNullWhen(true)] string? text, out ItemRef reference)
    {
        reference = default;
        var slash = text is null ? -1 : text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || !KindNames.TryParse(text.AsSpan(0, slash), out var kind))
        {
            return false;
        }

        var rest = text![(slash + 1)..];
        if (!IdGrammar.IsValid(rest))
        {
            return false;
        }

        reference = Trusted(kind, rest);
        return true;
    }

    /// <summary>A reference from its text.</summary>
    /// <param name="s">The text, <c>kind/id</c>.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not a kind, a slash and an id.</exception>
    public static ItemRef Parse(string s) =>
        TryCreate(Guard.Against.Null(s), out var reference) ? reference : throw IdGrammar.MalformedRef(s);

    static ItemRef IParsable<ItemRef>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ItemRef result) =>
        TryCreate(s, out result);

    /// <summary>The reference as a typed id, where it is of that kind.</summary>
    /// <typeparam name="TId">One of the four id types.</typeparam>
    /// <param name="typed">The typed id, or its default where the reference is of another kind, or the default.</param>
    /// <returns>Whether the reference is of that kind.</returns>
    public bool TryAs<TId>(out TId typed)
        where TId : struct, IContentId<TId>
    {
        var fits = id is not null && Kind == TId.Kind;
        typed = fits ? TId.Trusted(id!) : default;
        return fits;
    }

    /// <summary>Whether two references are the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(ItemRef left, ItemRef right) => left.Equals(right);

    /// <summary>Whether two references differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(ItemRef left, ItemRef right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ItemRef other) => Kind == other.Kind && string.Equals(id, other.id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ItemRef other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, id);

    /// <inheritdoc/>
    public int CompareTo(ItemRef other) =>
        Kind == other.Kind ? string.CompareOrdinal(id, other.id) : Kind.CompareTo(other.Kind);

    /// <summary>The reference as it is written: <c>condition/ptsd</c>; empty for the default.</summary>
    public override string ToString() => id is null ? "" : KindNames.Of(Kind) + "/" + id;
}
