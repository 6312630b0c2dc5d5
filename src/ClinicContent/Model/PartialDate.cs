using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;
using ClinicContent.Diagnostics;

namespace ClinicContent.Model;

/// <summary>A date as far as it is known: a year, a month of a year, or a day. Written as ISO 8601 does: 2019, 2019-03, 2019-03-05.</summary>
/// <remarks>
/// Equality is by what is known: 2019 does not equal 2019-01-01. Order is by the earliest day it can be, then the less exact
/// first. <c>default</c> is the year 1.
/// </remarks>
public readonly struct PartialDate : IEquatable<PartialDate>, IComparable<PartialDate>, IParsable<PartialDate>
{
    /// <summary>A regular expression for the texts of dates.</summary>
    internal const string Pattern = "^(?!0000)(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|" + Dates.Day + ")$";

    private readonly short yearBefore;
    private readonly byte month;
    private readonly byte day;

    /// <summary>A year.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public PartialDate(int year)
        : this(year, 0, 0) => _ = new DateOnly(year, 1, 1);

    /// <summary>A month of a year.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public PartialDate(int year, int month)
        : this(year, month, 0) => _ = new DateOnly(year, month, 1);

    /// <summary>A day.</summary>
    /// <param name="date">The day.</param>
    public PartialDate(DateOnly date)
        : this(date.Year, date.Month, date.Day) { }

    private PartialDate(int year, int month, int day)
    {
        yearBefore = (short)(year - 1);
        this.month = (byte)month;
        this.day = (byte)day;
    }

    /// <summary>The year.</summary>
    public int Year => yearBefore + 1;

    /// <summary>The month, from 1 to 12; null where only the year is known.</summary>
    public int? Month => month == 0 ? null : month;

    /// <summary>The day of the month; null where it is not known.</summary>
    public int? Day => day == 0 ? null : day;

    /// <summary>The earliest day that it can be: 2019-01-01 for 2019.</summary>
    public DateOnly Earliest => new(Year, Math.Max(month, (byte)1), Math.Max(day, (byte)1));

    /// <summary>The latest day that it can be: 2019-12-31 for 2019.</summary>
    public DateOnly Latest =>
        day != 0 ? Earliest
        : month != 0 ? new DateOnly(Year, month, DateTime.DaysInMonth(Year, month))
        : new DateOnly(Year, 12, 31);

    /// <summary>A day is a date that is wholly known.</summary>
    /// <param name="date">The day.</param>
    public static implicit operator PartialDate(DateOnly date) => new(date);

    /// <summary>Whether the same is known of two dates.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Whether two dates differ, or are known to different exactness.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    /// <summary>A date from its ISO 8601 text, without an exception.</summary>
    /// <param name="text">The text; null is refused.</param>
    /// <param name="date">The date, or the default where the text is refused.</param>
    /// <returns>Whether the text is a year, a month or a day that exists.</returns>
    public static bool TryCreate([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        if (text is null || text.Length is not (4 or 7 or 10))
        {
            return false;
        }

        var year = Digits(text.AsSpan(0, 4));
        var monthOfYear = text.Length >= 7 && text[4] == '-' ? Digits(text.AsSpan(5, 2)) : -1;
        var dayOfMonth = text.Length == 10 && text[7] == '-' ? Digits(text.AsSpan(8, 2)) : -1;
        var valid =
            year >= 1
            && (text.Length == 4 || monthOfYear is >= 1 and <= 12)
            && (text.Length < 10 || (dayOfMonth >= 1 && dayOfMonth <= DateTime.DaysInMonth(year, monthOfYear)));
        if (valid)
        {
            date = new(year, Math.Max(monthOfYear, 0), Math.Max(dayOfMonth, 0));
        }

        return valid;
    }

    /// <summary>A date from its ISO 8601 text.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not a year, a month or a day that exists.</exception>
    public static PartialDate Parse(string s) =>
        TryCreate(Guard.Against.Null(s), out var date)
            ? date
            : throw new FormatException(Expectations.Refuse(s, Expectations.PartialDate));

    static PartialDate IParsable<PartialDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result) =>
        TryCreate(s, out result);

    /// <inheritdoc/>
    public bool Equals(PartialDate other) => yearBefore == other.yearBefore && month == other.month && day == other.day;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (yearBefore << 16) | (month << 8) | day;

    /// <inheritdoc/>
    public int CompareTo(PartialDate other) =>
        (yearBefore, month, day).CompareTo((other.yearBefore, other.month, other.day));

    /// <summary>The date as ISO 8601 writes it, as far as it is known.</summary>
    public override string ToString() =>
        (month, day) switch
        {
            (0, _) => Year.ToString("D4", CultureInfo.InvariantCulture),
            (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{month:D2}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{month:D2}-{day:D2}"),
        };

    private static int Digits(ReadOnlySpan<char> text)
    {
        var value = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return -1;
            }

            value = (value * 10) + (c - '0');
        }

        return value;
    }
}
