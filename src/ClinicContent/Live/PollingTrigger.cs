namespace ClinicContent.Live;

/// <summary>Looks for changes at intervals.</summary>
internal sealed class PollingTrigger(
    IReadOnlyList<string> paths,
    TimeSpan interval,
    TimeProvider time,
    CancellationToken cancellation
) : ChangeTrigger
{
    // Where times are kept in whole seconds, a file can change without showing it for as long as two.
    private static readonly TimeSpan CoarsestTime = TimeSpan.FromSeconds(3);

    private FileListing seen = FileListing.Of(paths, cancellation);
    private long seenSince = time.GetTimestamp();
    private bool isSettled;

    internal override void Prepare(CancellationToken cancellation) { }

    internal override async Task WaitAsync(CancellationToken cancellation)
    {
        do
        {
            await Task.Delay(interval, time, cancellation).ConfigureAwait(false);
        } while (!HasMore(cancellation) && isSettled);

        isSettled = time.GetElapsedTime(seenSince) > CoarsestTime;
    }

    internal override bool HasMore(CancellationToken cancellation)
    {
        var now = FileListing.Of(paths, cancellation);
        if (now.IsSameAs(seen))
        {
            return false;
        }

        (seen, seenSince, isSettled) = (now, time.GetTimestamp(), false);
        return true;
    }

    public override void Dispose() { }
}
