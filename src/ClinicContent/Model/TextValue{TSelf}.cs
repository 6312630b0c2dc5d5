using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using ClinicContent.Diagnostics;

namespace ClinicContent.Model;

/// <summary>A value that is written as one piece of text, checked when it is made.</summary>
/// <typeparam name="TSelf">The value type itself.</typeparam>
/// <remarks>Immutable and safe between threads. Equality and order are those of the canonical text, ordinal.</remarks>
public abstract class TextValue<TSelf> : IEquatable<TSelf>, IComparable<TSelf>
    where TSelf : TextValue<TSelf>, ITextValue<TSelf>
{
    private protected TextValue(string value)
    {
        Guard.Against.Null(value);
        Value =
            TSelf.Normalize(value)
            ?? throw new ArgumentException(Expectations.Refuse(value, TSelf.Expected), nameof(value));
    }

    /// <summary>The canonical text of the value.</summary>
    public string Value { get; }

    /// <summary>Whether two values are the same; null equals null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(TextValue<TSelf>? left, TextValue<TSelf>? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(TextValue<TSelf>? left, TextValue<TSelf>? right) => !(left == right);

    /// <summary>A value from its text, without an exception.</summary>
    /// <param name="text">The text; null is refused.</param>
    /// <param name="value">The value, or null where the text is refused.</param>
    /// <returns>Whether the text makes a value.</returns>
    public static bool TryCreate([NotNullWhen(true)] string? text, [NotNullWhen(true)] out TSelf? value)
    {
        value = text is null || TSelf.Normalize(text) is not { } normalized ? null : TSelf.Create(normalized);
        return value is not null;
    }

    /// <summary>A value from its text.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text makes no such value; the message says what would.</exception>
    public static TSelf Parse(string s) =>
        TryCreate(Guard.Against.Null(s), out var value)
            ? value
            : throw new FormatException(Expectations.Refuse(s, TSelf.Expected));

    /// <summary>A value from its text, without an exception.</summary>
    /// <param name="s">The text; null is refused.</param>
    /// <param name="provider">Not used: these values know no culture.</param>
    /// <param name="result">The value, or null where the text is refused.</param>
    /// <returns>Whether the text makes a value.</returns>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out TSelf result
    ) => TryCreate(s, out result);

    /// <inheritdoc/>
    public bool Equals(TSelf? other) =>
        other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TSelf other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(TSelf? other) => string.CompareOrdinal(Value, other?.Value);

    /// <summary>The canonical text of the value.</summary>
    public override string ToString() => Value;
}
