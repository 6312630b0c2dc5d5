namespace ClinicContent.Live;

/// <summary>Calls listeners, one at a time, until it is silenced; then none is called any more.</summary>
internal sealed class Announcer
{
    // Held during each call.
    private readonly Lock gate = new();

    // Flows into what a listener starts, so that it can silence without waiting for itself.
    private readonly AsyncLocal<Call?> current = new();
    private readonly Listeners<Exception> onFault = new();
    private volatile bool isSilent;

    internal bool IsSilent => isSilent;

    /// <summary>Whether what runs here was started by a listener that has not returned.</summary>
    internal bool IsInCall => current.Value is { HasEnded: false };

    internal IDisposable OnFault(Action<Exception> call) => onFault.Add(call);

    /// <summary>Tells all listeners; what one throws is told as a fault, and the others are called all the same.</summary>
    internal void Tell<T>(Listeners<T> listeners, T news)
    {
        foreach (var listener in listeners.All)
        {
            if (Try(listener, news) is { } fault)
            {
                TellFault(fault);
            }
        }
    }

    /// <summary>Tells a fault. Where nobody listens, it becomes an unobserved exception of a task.</summary>
    internal void TellFault(Exception fault)
    {
        var isHeard = false;
        foreach (var listener in onFault.All)
        {
            if (Try(listener, fault) is { } another)
            {
                LeaveUnobserved(another);
            }

            isHeard = true;
        }

        if (!isHeard)
        {
            LeaveUnobserved(fault);
        }
    }

    /// <summary>Does something, unless nothing is to happen any more.</summary>
    internal void UnlessSilent(Action action)
    {
        lock (gate)
        {
            if (!isSilent)
            {
                action();
            }
        }
    }

    /// <summary>After this no listener is called. Waits for the one that is being called, unless it is the one that asks.</summary>
    internal void Silence()
    {
        isSilent = true;
        if (IsInCall)
        {
            return;
        }

        lock (gate)
        {
            // Whoever held it has returned.
        }
    }

    private static void LeaveUnobserved(Exception fault) => _ = Task.FromException(fault);

    private Exception? Try<T>(Listener<T> listener, T news)
    {
        lock (gate)
        {
            if (isSilent)
            {
                return null;
            }

            var call = new Call();
            current.Value = call;
            try
            {
                listener.Tell(news);
                return null;
            }
            catch (Exception fault)
            {
                return fault;
            }
            finally
            {
                call.HasEnded = true;
                current.Value = null;
            }
        }
    }

    private sealed class Call
    {
        internal volatile bool HasEnded;
    }
}
