namespace ClinicContent.Live;

/// <summary>Waits for changes, lets files rest, reads them, and hands over what is new.</summary>
internal sealed class ReloadLoop(
    ContentReading reading,
    ChangeTrigger trigger,
    MonitorOptions options,
    Announcer announcer,
    Action<ContentCatalogResult> publish
)
{
    // After so many times the debounce, files that never rest are read.
    private const int LongestRest = 8;

    private string? toldWatchFault;
    private volatile int checks;

    /// <summary>How often was looked whether content has changed.</summary>
    internal int Checks => checks;

    internal async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            while (true)
            {
                await RunOnceAsync(cancellation).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Disposed.
        }
        finally
        {
            trigger.Dispose();
        }
    }

    private async Task RunOnceAsync(CancellationToken cancellation)
    {
        try
        {
            await trigger.WaitAsync(cancellation).ConfigureAwait(false);
            await RestAsync(cancellation).ConfigureAwait(false);
            await ReloadAsync(cancellation).ConfigureAwait(false);
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
        {
            // A drive that went away while it was looked at, say.
            announcer.TellFault(fault);
            await Task.Delay(FileTrigger.Pause, options.TimeProvider, cancellation).ConfigureAwait(false);
        }
    }

    // A save is many changes.
    private async Task RestAsync(CancellationToken cancellation)
    {
        for (var i = 0; i < LongestRest; i++)
        {
            await Task.Delay(options.Debounce, options.TimeProvider, cancellation).ConfigureAwait(false);
            if (!trigger.HasMore(cancellation))
            {
                return;
            }
        }
    }

    private async Task ReloadAsync(CancellationToken cancellation)
    {
        for (var attempt = 1; !TryReload(attempt, cancellation); attempt++)
        {
            await Task.Delay(options.Debounce, options.TimeProvider, cancellation).ConfigureAwait(false);
        }

        Interlocked.Increment(ref checks);
    }

    // Not asynchronous, so that nothing of an old catalog stays in the state of a method that waits.
    private bool TryReload(int attempt, CancellationToken cancellation)
    {
        try
        {
            Watch(cancellation);
            if (!reading.TryRead(attempt, out var result, cancellation))
            {
                return false;
            }

            if (result is not null)
            {
                publish(result);
            }
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
        {
            announcer.TellFault(fault);
        }

        return true;
    }

    private void Watch(CancellationToken cancellation)
    {
        Exception? fault;
        try
        {
            trigger.Prepare(cancellation);
            fault = trigger.TakeFault();
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            fault = refusal;
        }

        if (fault is not null && fault.Message != toldWatchFault)
        {
            announcer.TellFault(fault);
        }

        toldWatchFault = fault?.Message;
    }
}
