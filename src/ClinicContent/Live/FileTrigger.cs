using System.Threading.Channels;

namespace ClinicContent.Live;

/// <summary>Lets the system tell of changes. As long as nothing changes, nothing runs.</summary>
/// <remarks>
/// It watches folders one by one but for those of images: on Linux a watcher of a whole tree falls silent for ever, without an error,
/// when a folder in it is replaced.
/// </remarks>
internal sealed class FileTrigger(IReadOnlyList<string> paths, TimeProvider time) : ChangeTrigger
{
    private const NotifyFilters Names = NotifyFilters.FileName | NotifyFilters.DirectoryName;

    private const NotifyFilters All =
        Names | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.CreationTime | NotifyFilters.Attributes;

    private const int MaxAttempts = 5;

    /// <summary>How long to leave a system alone that cannot watch.</summary>
    internal static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true }
    );
    private readonly List<FileSystemWatcher> watchers = [];
    private WatchPoint[] points = [];

    // Set by watchers: what they watch may not be what stands at its path any more.
    private volatile bool isStale = true;
    private volatile bool hasFailed;
    private Exception? fault;

    internal override void Prepare(CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var wanted = WatchPoints.Of(paths, cancellation);
            if (!isStale && wanted.AsSpan().SequenceEqual(points))
            {
                return;
            }

            if (attempt > MaxAttempts)
            {
                // The folders change faster than they can be watched: after the next change it is tried again.
                isStale = true;
                return;
            }

            Watch(wanted);
        }
    }

    internal override async Task WaitAsync(CancellationToken cancellation)
    {
        if (hasFailed)
        {
            await Task.Delay(Pause, time, cancellation).ConfigureAwait(false);
            hasFailed = false;
            return;
        }

        await changes.Reader.ReadAsync(cancellation).ConfigureAwait(false);
    }

    internal override bool HasMore(CancellationToken cancellation) => changes.Reader.TryRead(out _);

    internal override Exception? TakeFault() => Interlocked.Exchange(ref fault, null);

    public override void Dispose() => Close();

    private void Watch(WatchPoint[] wanted)
    {
        Close();
        isStale = false;
        points = wanted;
        try
        {
            foreach (var point in wanted)
            {
                Open(point);
            }
        }
        catch (Exception gone) when (gone is ArgumentException or FileNotFoundException or DirectoryNotFoundException)
        {
            // The folder was there a moment ago.
            isStale = true;
        }
        catch (Exception)
        {
            isStale = true;
            hasFailed = true;
            Close();
            throw;
        }
    }

    private void Open(WatchPoint point)
    {
        var watcher = new FileSystemWatcher(point.Folder, point.Name)
        {
            NotifyFilter = point.Scope == WatchScope.Way ? Names : All,
            IncludeSubdirectories = point.Scope == WatchScope.Tree,
        };
        watchers.Add(watcher);
        var isAbove = point.Scope == WatchScope.Way || Array.Exists(points, other => IsIn(other.Folder, point.Folder));
        FileSystemEventHandler tell = (_, _) => Tell(isAbove);
        watcher.Changed += tell;
        watcher.Created += tell;
        watcher.Deleted += tell;
        watcher.Renamed += (_, _) => Tell(isAbove);
        watcher.Error += (_, error) => TellError(error.GetException());
        watcher.EnableRaisingEvents = true;
    }

    private void Close()
    {
        foreach (var watcher in watchers)
        {
            watcher.Dispose();
        }

        watchers.Clear();
    }

    private void Tell(bool isAbove)
    {
        if (isAbove)
        {
            isStale = true;
        }

        changes.Writer.TryWrite(true);
    }

    // Whatever was lost, everything is looked at again; but a watcher that cannot watch would say so again at once.
    internal void TellError(Exception error)
    {
        if (error is not InternalBufferOverflowException)
        {
            hasFailed = true;
            fault = error;
        }

        Tell(isAbove: true);
    }

    private static bool IsIn(string folder, string above) =>
        folder.Length > above.Length && Path.GetDirectoryName(folder) == above;
}
