using System.Globalization;

namespace ClinicContent.Model;

/// <summary>From one duration to another: "hours to days". One of the two may be absent: "at least two hours".</summary>
/// <remarks>Value equality. That the earliest is not later than the latest is checked when a catalog is built.</remarks>
public sealed record DurationRange
{
    /// <summary>The shortest, or the soonest; null where only the other end is known.</summary>
    public Duration? Earliest { get; init; }

    /// <summary>The longest, or the latest; null where only the other end is known.</summary>
    public Duration? Latest { get; init; }

    /// <summary>A range that is one duration.</summary>
    /// <param name="duration">The duration.</param>
    /// <returns>The range from it to itself.</returns>
    public static DurationRange Of(Duration duration) => new() { Earliest = duration, Latest = duration };

    /// <summary>A range from one duration to another.</summary>
    /// <param name="earliest">The shortest, or the soonest.</param>
    /// <param name="latest">The longest, or the latest.</param>
    /// <returns>The range.</returns>
    public static DurationRange Between(Duration earliest, Duration latest) =>
        new() { Earliest = earliest, Latest = latest };

    /// <summary>The range as a person reads it, in English: "40 minutes", "2 hours to 3 days", "at least 2 hours", "up to 12 weeks".</summary>
    /// <returns>The words; empty where neither end is known.</returns>
    public string ToPhrase() =>
        (Earliest, Latest) switch
        {
            ({ } from, { } to) when from == to => from.ToPhrase(),
            ({ } from, { } to) when from.Unit == to.Unit => string.Create(
                CultureInfo.InvariantCulture,
                $"{from.Amount} to {to.ToPhrase()}"
            ),
            ({ } from, { } to) => $"{from.ToPhrase()} to {to.ToPhrase()}",
            ({ } from, null) => $"at least {from.ToPhrase()}",
            (null, { } to) => $"up to {to.ToPhrase()}",
            _ => "",
        };
}
