using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using ClinicContent.Model;

namespace ClinicContent;

/// <summary>The identity of a delivery method: stable for ever, and never its URL. For example <c>intravenous-infusion</c>.</summary>
/// <remarks>
/// Grammar: <c>[a-z0-9]+(-[a-z0-9]+)*</c>, at most 128 characters. Equality and order are ordinal.
/// <c>default(DeliveryMethodId)</c> names nothing: it equals only itself, and reading its <see cref="Value"/> throws.
/// </remarks>
public readonly struct DeliveryMethodId
    : IEquatable<DeliveryMethodId>,
        IComparable<DeliveryMethodId>,
        IParsable<DeliveryMethodId>,
        IContentId<DeliveryMethodId>
{
    private readonly string? value;

    /// <summary>An id from its text.</summary>
    /// <param name="value">The text, for example <c>intravenous-infusion</c>.</param>
    /// <exception cref="ArgumentException">The text does not follow the grammar of ids.</exception>
    public DeliveryMethodId(string value) => this.value = IdGrammar.Guard(value);

    /// <summary>The kind of item that this id names: always <see cref="ContentKind.DeliveryMethod"/>.</summary>
    public static ContentKind Kind => ContentKind.DeliveryMethod;

    /// <summary>The text of the id, without its kind.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default(DeliveryMethodId)</c>.</exception>
    public string Value => value ?? throw IdGrammar.Unset(nameof(DeliveryMethodId));

    /// <summary>Whether this is <c>default(DeliveryMethodId)</c>, which names nothing.</summary>
    public bool IsDefault => value is null;

    /// <summary>The id as a reference that says its kind: <c>delivery-method/intravenous-infusion</c>.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default(DeliveryMethodId)</c>.</exception>
    public ItemRef Ref => ItemRef.Trusted(Kind, Value);

    static DeliveryMethodId IContentId<DeliveryMethodId>.Trusted(string value) => new(value, trusted: true);

    private DeliveryMethodId(string value, bool trusted)
    {
        _ = trusted;
        this.value = value;
    }

    /// <summary>An id from its text, without an exception.</summary>
    /// <param name="text">The text; null is refused.</param>
    /// <param name="id">The id, or the default where the text is refused.</param>
    /// <returns>Whether the text follows the grammar of ids.</returns>
    public static bool TryCreate([NotNullWhen(true)] string? text, out DeliveryMethodId id)
    {
        var valid = IdGrammar.IsValid(text);
        id = valid ? new(text!, trusted: true) : default;
        return valid;
    }

    /// <summary>An id from its text.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text does not follow the grammar of ids.</exception>
    public static DeliveryMethodId Parse(string s) =>
        TryCreate(Guard.Against.Null(s), out var id) ? id : throw IdGrammar.Malformed(s);

    static DeliveryMethodId IParsable<DeliveryMethodId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        out DeliveryMethodId result
    ) => TryCreate(s, out result);

    /// <summary>The id as a reference that says its kind.</summary>
    /// <param name="id">The id.</param>
    public static implicit operator ItemRef(DeliveryMethodId id) => id.Ref;

    /// <summary>Whether two ids are the same, ordinal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(DeliveryMethodId left, DeliveryMethodId right) => left.Equals(right);

    /// <summary>Whether two ids differ, ordinal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(DeliveryMethodId left, DeliveryMethodId right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(DeliveryMethodId other) => string.Equals(value, other.value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DeliveryMethodId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => value is null ? 0 : string.GetHashCode(value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(DeliveryMethodId other) => string.CompareOrdinal(value, other.value);

    /// <summary>The text of the id; empty for the default.</summary>
    public override string ToString() => value ?? "";
}
