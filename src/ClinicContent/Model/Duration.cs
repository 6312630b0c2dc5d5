using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;
using ClinicContent.Diagnostics;

namespace ClinicContent.Model;

/// <summary>A length of time as clinicians say it: a whole number of one unit. Written as ISO 8601 does: PT40M, PT2H, P3D, P2W, P6M, P1Y.</summary>
/// <remarks>
/// Equality is by amount and unit: 60 minutes do not equal 1 hour. Order is by length, a month counted as 30 days and a year as
/// 365, then by unit. <c>default</c> is no minutes. Reading also takes hours with minutes (PT1H30M), as 90 minutes.
/// </remarks>
public readonly struct Duration : IEquatable<Duration>, IComparable<Duration>, IParsable<Duration>
{
    private const int MaxAmount = 1_000_000;

    private const string Number = "(?:[0-9]{1,6}|0[0-9]{6}|1000000)";

    /// <summary>A regular expression for the texts of durations; only that hours and minutes together exceed the limit it cannot tell.</summary>
    internal const string Pattern =
        "^(?=.{1,12}$)P(?:" + Number + "[DWMY]|T" + Number + "[HM]|T" + Number + "H" + Number + "M)$";

    /// <summary>A number of units.</summary>
    /// <param name="amount">How many, from 0 to 1,000,000.</param>
    /// <param name="unit">Of what.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is out of range, or there is no such unit.</exception>
    public Duration(int amount, DurationUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(amount, MaxAmount);
        if (unit is < DurationUnit.Minute or > DurationUnit.Year)
        {
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "There is no such unit of duration.");
        }

        Amount = amount;
        Unit = unit;
    }

    /// <summary>How many units, from 0 to 1,000,000.</summary>
    public int Amount { get; }

    /// <summary>The unit.</summary>
    public DurationUnit Unit { get; }

    private long Minutes =>
        Amount
        * Unit switch
        {
            DurationUnit.Minute => 1L,
            DurationUnit.Hour => 60,
            DurationUnit.Day => 1_440,
            DurationUnit.Week => 10_080,
            DurationUnit.Month => 43_200,
            _ => 525_600,
        };

    /// <summary>A number of minutes.</summary>
    /// <param name="amount">How many.</param>
    /// <returns>The duration.</returns>
    public static Duration FromMinutes(int amount) => new(amount, DurationUnit.Minute);

    /// <summary>A number of hours.</summary>
    /// <param name="amount">How many.</param>
    /// <returns>The duration.</returns>
    public static Duration FromHours(int amount) => new(amount, DurationUnit.Hour);

    /// <summary>A number of days.</summary>
    /// <param name="amount">How many.</param>
    /// <returns>The duration.</returns>
    public static Duration FromDays(int amount) => new(amount, DurationUnit.Day);

    /// <summary>A number of weeks.</summary>
    /// <param name="amount">How many.</param>
    /// <returns>The duration.</returns>
    public static Duration FromWeeks(int amount) => new(amount, DurationUnit.Week);

    /// <summary>Whether two durations have the same amount and unit.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Duration left, Duration right) => left.Equals(right);

    /// <summary>Whether two durations differ in amount or unit.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Duration left, Duration right) => !left.Equals(right);

    /// <summary>A duration from its ISO 8601 text, without an exception.</summary>
    /// <param name="text">The text; null is refused.</param>
    /// <param name="duration">The duration, or the default where the text is refused.</param>
    /// <returns>Whether the text is a duration of one unit, or of hours and minutes.</returns>
    public static bool TryCreate([NotNullWhen(true)] string? text, out Duration duration)
    {
        duration = default;
        if (text is null || text.Length is < 3 or > 12 || text[0] != 'P')
        {
            return false;
        }

        var ofTime = text[1] == 'T';
        var rest = text.AsSpan(ofTime ? 2 : 1);
        if (!TryTakeNumber(ref rest, out var amount))
        {
            return false;
        }

        if (ofTime && rest is ['H', _, ..])
        {
            rest = rest[1..];
            var both = TryTakeNumber(ref rest, out var minutes) && rest is "M" && (amount * 60) + minutes <= MaxAmount;
            duration = both ? new((amount * 60) + minutes, DurationUnit.Minute) : default;
            return both;
        }

        DurationUnit? unit = rest switch
        {
            "M" when ofTime => DurationUnit.Minute,
            "H" when ofTime => DurationUnit.Hour,
            "D" when !ofTime => DurationUnit.Day,
            "W" when !ofTime => DurationUnit.Week,
            "M" => DurationUnit.Month,
            "Y" when !ofTime => DurationUnit.Year,
            _ => null,
        };
        duration = unit is null ? default : new(amount, unit.Value);
        return unit is not null;
    }

    /// <summary>A duration from its ISO 8601 text.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The duration.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not a duration of one unit, or of hours and minutes.</exception>
    public static Duration Parse(string s) =>
        TryCreate(Guard.Against.Null(s), out var duration)
            ? duration
            : throw new FormatException(Expectations.Refuse(s, Expectations.Duration));

    static Duration IParsable<Duration>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Duration result) =>
        TryCreate(s, out result);

    /// <inheritdoc/>
    public bool Equals(Duration other) => Amount == other.Amount && Unit == other.Unit;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Duration other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Amount * 8) + (int)Unit;

    /// <inheritdoc/>
    public int CompareTo(Duration other) => (Minutes, Unit).CompareTo((other.Minutes, other.Unit));

    /// <summary>The duration as ISO 8601 writes it.</summary>
    public override string ToString()
    {
        var pattern = Unit switch
        {
            DurationUnit.Minute => "PT{0}M",
            DurationUnit.Hour => "PT{0}H",
            DurationUnit.Day => "P{0}D",
            DurationUnit.Week => "P{0}W",
            DurationUnit.Month => "P{0}M",
            _ => "P{0}Y",
        };
        return string.Format(CultureInfo.InvariantCulture, pattern, Amount);
    }

    /// <summary>The duration as a person reads it, in English: 40 minutes.</summary>
    /// <returns>The amount and the unit.</returns>
    public string ToPhrase()
    {
        var unit = Unit switch
        {
            DurationUnit.Minute => "minute",
            DurationUnit.Hour => "hour",
            DurationUnit.Day => "day",
            DurationUnit.Week => "week",
            DurationUnit.Month => "month",
            _ => "year",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{Amount} {unit}{(Amount == 1 ? "" : "s")}");
    }

    private static bool TryTakeNumber(ref ReadOnlySpan<char> text, out int number)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        end = end < 0 ? text.Length : end;
        number = 0;
        var valid =
            end is > 0 and <= 7
            && int.TryParse(text[..end], NumberStyles.None, CultureInfo.InvariantCulture, out number)
            && number <= MaxAmount;
        text = text[end..];
        return valid;
    }
}
