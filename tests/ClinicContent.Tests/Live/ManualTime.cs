namespace ClinicContent.Tests.Live;

/// <summary>A clock that goes on only when it is told to.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<ManualTimer> timers = [];
    private TimeSpan now;

    /// <summary>How many wait for their time.</summary>
    internal int Waiting
    {
        get
        {
            lock (gate)
            {
                return timers.Count;
            }
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => now.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Waits until somebody waits, and lets that time pass.</summary>
    internal async Task Pass(TimeSpan time)
    {
        await Eventually.Is(() => Waiting > 0);
        ManualTimer[] due;
        lock (gate)
        {
            now += time;
            due = [.. timers.Where(timer => timer.Due <= now)];
            timers.RemoveAll(timer => timer.Due <= now);
        }

        foreach (var timer in due)
        {
            timer.Call();
        }
    }

    /// <summary>Lets time pass, each time that somebody waits, until something is so; it may come to be so after the last of them, too.</summary>
    internal async Task PassUntil(Func<bool> condition, TimeSpan step)
    {
        while (!condition())
        {
            await Eventually.Is(() => Waiting > 0 || condition());
            if (Waiting > 0)
            {
                await Pass(step);
            }
        }
    }

    private sealed class ManualTimer(ManualTime time, Action call) : ITimer
    {
        internal TimeSpan Due { get; private set; }

        internal Action Call => call;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time.gate)
            {
                time.timers.Remove(this);
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    Due = time.now + dueTime;
                    time.timers.Add(this);
                }
            }

            return true;
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
