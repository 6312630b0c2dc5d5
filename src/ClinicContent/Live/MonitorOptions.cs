using Ardalis.GuardClauses;

namespace ClinicContent.Live;

/// <summary>How a <see cref="ContentMonitor"/> learns that files have changed, and how long it waits.</summary>
/// <remarks>Immutable; value equality. A value out of range throws <see cref="ArgumentException"/> when it is set.</remarks>
public sealed record MonitorOptions
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>The defaults: the system tells what changes, and files rest for a quarter of a second.</summary>
    public static MonitorOptions Default { get; } = new();

    /// <summary>
    /// How long files must rest after a change before they are read, from zero to a day; 250 milliseconds unless set. Where they never
    /// rest, they are read after eight times as long.
    /// </summary>
    public TimeSpan Debounce
    {
        get;
        init => field = Guard.Against.OutOfRange(value, nameof(value), TimeSpan.Zero, Longest);
    } = TimeSpan.FromMilliseconds(250);

    /// <summary>
    /// How often to look for changes, from a millisecond to a day; null, the default, where the system tells of them. Network drives and folders that
    /// are mounted into a container often tell of nothing, and need this.
    /// </summary>
    public TimeSpan? PollInterval
    {
        get;
        init =>
            field = value is { } interval
                ? Guard.Against.OutOfRange(interval, nameof(value), TimeSpan.FromMilliseconds(1), Longest)
                : null;
    }

    /// <summary>The clock by which a monitor waits, and for nothing else; that of the system unless set.</summary>
    public TimeProvider TimeProvider
    {
        get;
        init => field = Guard.Against.Null(value);
#pragma warning disable RS0030 // Waiting needs a clock, but no content depends on it.
    } = TimeProvider.System;
#pragma warning restore RS0030
}
