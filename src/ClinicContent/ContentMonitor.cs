using Ardalis.GuardClauses;
using ClinicContent.Diagnostics;
using ClinicContent.Live;
using ClinicContent.Loading;

namespace ClinicContent;

/// <summary>Content that is read again whenever its files change: the current catalog, and word of each new one.</summary>
/// <remarks>
/// <para>
/// Safe between threads. A new catalog is built aside and takes the place of the old one at once: whoever reads sees one or the other,
/// whole. Ask for <see cref="Current"/> once for each piece of work, and keep nothing of it longer, so that an old catalog can go.
/// </para>
/// <para>
/// A reading during which a file changes is repeated, up to ten times. Bytes count, not times: a save that changes none makes no catalog.
/// Where content has errors the last good catalog stays, <see cref="LastResult"/> says why, and the next good save replaces it. A change
/// costs a look at all bytes, and where they differ a whole reading: O(n).
/// </para>
/// <para>
/// What is watched: of each folder the items and images in it, and <c>clinic-content.json</c>; each file and bundle that was named, without the images of that one item;
/// and whether they are there at all, so that they may be deleted, replaced and made again. What is in memory does not change. Unless
/// <see cref="MonitorOptions.PollInterval"/> is set the system tells of changes, and nothing runs in between; on Linux each folder of
/// items or images takes one of the user's inotify instances (128 unless set): about eight for a content folder.
/// </para>
/// <para>
/// Listeners are called one after another, in the order of the readings, on a thread of the pool; while one runs, nothing is read. What a
/// listener throws goes to <see cref="OnFault"/>, and the others are called all the same.
/// </para>
/// </remarks>
/// <example><code>
/// using var monitor = ContentMonitor.Start("content").OrThrow();
/// using var subscription = monitor.OnChange(catalog => Console.WriteLine($"{catalog.Items.Count} items"));
/// var today = monitor.Current.AsSeenOn(date);
/// </code></example>
public sealed class ContentMonitor : IDisposable, IAsyncDisposable
{
    private readonly Announcer announcer = new();
    private readonly Listeners<ContentCatalog> onChange = new();
    private readonly Listeners<ContentCatalogResult> onReload = new();
    private readonly CancellationTokenSource stop = new();
    private readonly ReloadLoop loop;
    private readonly Task end;
    private volatile MonitorState state;
    private int disposals;

    private ContentMonitor(
        ContentReading reading,
        ChangeTrigger trigger,
        ContentCatalogResult result,
        MonitorOptions options
    )
    {
        loop = new(reading, trigger, options, announcer, Publish);
        state = new(result.Catalog, result);

        // What runs for long must not keep what happens to surround its start.
        using (ExecutionContext.IsFlowSuppressed() ? default(AsyncFlowControl?) : ExecutionContext.SuppressFlow())
        {
            end = Task.Run(() => loop.RunAsync(stop.Token));
        }
    }

    /// <summary>The last good catalog. O(1), and it never waits; after disposal it stays what it was.</summary>
    /// <exception cref="ContentException">There was none yet; the exception carries every diagnostic of the last reading.</exception>
    public ContentCatalog Current => state is var now && now.Catalog is { } catalog ? catalog : now.Result.OrThrow();

    /// <summary>What came of the last reading, good or not, with every diagnostic. O(1).</summary>
    public ContentCatalogResult LastResult => state.Result;

    /// <summary>How often was looked whether content has changed.</summary>
    internal int Checks => loop.Checks;

    /// <summary>Reads content, and goes on reading it when it changes.</summary>
    /// <param name="path">A content folder, a bundle, or the file of one item. It need not exist yet.</param>
    /// <param name="load">Limits and defaults of reading.</param>
    /// <param name="options">How changes are noticed.</param>
    /// <param name="cancellation">Ends the first reading.</param>
    /// <returns>The monitor, also where the content has errors: see <see cref="LastResult"/> and <see cref="OrThrow"/>. O(n).</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="IOException">The system cannot watch so many folders; <see cref="MonitorOptions.PollInterval"/> needs no watching.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ContentMonitor Start(
        string path,
        LoadOptions? load = null,
        MonitorOptions? options = null,
        CancellationToken cancellation = default
    ) => Start(new ContentCatalogBuilder().AddSource(ContentSource.FromPath(path, load)), options, cancellation);

    /// <summary>Reads the content of several sources, and goes on reading it when one of them changes.</summary>
    /// <param name="content">The sources, with overlays and notices; what is added to the builder later changes nothing.</param>
    /// <param name="options">How changes are noticed.</param>
    /// <param name="cancellation">Ends the first reading.</param>
    /// <returns>The monitor, also where the content has errors: see <see cref="LastResult"/> and <see cref="OrThrow"/>. O(n).</returns>
    /// <exception cref="ArgumentNullException">There is no builder.</exception>
    /// <exception cref="IOException">The system cannot watch so many folders; <see cref="MonitorOptions.PollInterval"/> needs no watching.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ContentMonitor Start(
        ContentCatalogBuilder content,
        MonitorOptions? options = null,
        CancellationToken cancellation = default
    )
    {
        Guard.Against.Null(content);
        options ??= MonitorOptions.Default;
        var sources = content.Copy();
        var paths = sources.WatchedPaths();
        ChangeTrigger changes = options.PollInterval is { } interval
            ? new PollingTrigger(paths, interval, options.TimeProvider, cancellation)
            : new FileTrigger(paths, options.TimeProvider);
        try
        {
            changes.Prepare(cancellation);
            if (changes.TakeFault() is { } fault and not UnauthorizedAccessException)
            {
                throw new IOException(
                    "The system does not tell of changes; set a poll interval. " + fault.Message,
                    fault
                );
            }

            var first = new ContentReading(sources, paths);
            return new(first, changes, ReadFirst(first, cancellation), options);
        }
        catch
        {
            changes.Dispose();
            throw;
        }
    }

    /// <summary>This monitor, if it has a catalog; without one it is disposed.</summary>
    /// <returns>This monitor.</returns>
    /// <exception cref="ContentException">There is no catalog yet; the exception carries every diagnostic.</exception>
    public ContentMonitor OrThrow()
    {
        var now = state;
        if (now.Catalog is null)
        {
            Dispose();
            now.Result.OrThrow();
        }

        return this;
    }

    /// <summary>Tells of each new catalog, once it is <see cref="Current"/>.</summary>
    /// <param name="listener">Called with the catalog. Subscribe before you look at <see cref="Current"/>, and no catalog is missed.</param>
    /// <returns>Ends the subscription: no call begins any more, but one that has begun may still run.</returns>
    /// <exception cref="ArgumentNullException">There is no listener.</exception>
    /// <exception cref="ObjectDisposedException">The monitor is disposed.</exception>
    public IDisposable OnChange(Action<ContentCatalog> listener) => Listen(onChange, listener);

    /// <summary>Tells what came of each reading of changed content, good or not; a good one before <see cref="OnChange"/>.</summary>
    /// <param name="listener">Called with the result, once it is <see cref="LastResult"/>.</param>
    /// <returns>Ends the subscription: no call begins any more, but one that has begun may still run.</returns>
    /// <exception cref="ArgumentNullException">There is no listener.</exception>
    /// <exception cref="ObjectDisposedException">The monitor is disposed.</exception>
    public IDisposable OnReload(Action<ContentCatalogResult> listener) => Listen(onReload, listener);

    /// <summary>
    /// Tells of what is no fault of content: what a listener threw, and a system that no longer tells of changes, where content is read
    /// every five seconds until it does. The monitor goes on.
    /// </summary>
    /// <param name="listener">
    /// Called with the exception. Where there is no such listener, and with what it throws itself, the exception goes where those of
    /// forgotten tasks go: <see cref="TaskScheduler.UnobservedTaskException"/>.
    /// </param>
    /// <returns>Ends the subscription: no call begins any more, but one that has begun may still run.</returns>
    /// <exception cref="ArgumentNullException">There is no listener.</exception>
    /// <exception cref="ObjectDisposedException">The monitor is disposed.</exception>
    public IDisposable OnFault(Action<Exception> listener)
    {
        Guard.Against.Null(listener);
        ObjectDisposedException.ThrowIf(announcer.IsSilent, this);
        return announcer.OnFault(listener);
    }

    /// <summary>Ends the watching. Once it returns no listener is called; a reading that runs is given up, and not waited for.</summary>
    /// <remarks>
    /// It waits for a listener that is being called, unless that listener calls it, or something that it started. Again it does nothing.
    /// </remarks>
    public void Dispose()
    {
        announcer.Silence();
        if (Interlocked.Exchange(ref disposals, 1) == 0)
        {
            stop.Cancel();
        }
    }

    /// <summary>Ends the watching as <see cref="Dispose"/> does, and waits until nothing is read or watched any more.</summary>
    /// <returns>The end. A listener that asks for it does not wait.</returns>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return announcer.IsInCall ? default : new(end);
    }

    private static ContentCatalogResult ReadFirst(ContentReading reading, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (reading.TryRead(attempt, out var result, cancellation))
            {
                return result!;
            }
        }
    }

    private Listener<T> Listen<T>(Listeners<T> listeners, Action<T> listener)
    {
        Guard.Against.Null(listener);
        ObjectDisposedException.ThrowIf(announcer.IsSilent, this);
        return listeners.Add(listener);
    }

    private void Publish(ContentCatalogResult result)
    {
        announcer.UnlessSilent(() => state = new(result.Catalog ?? state.Catalog, result));
        announcer.Tell(onReload, result);
        if (result.Catalog is { } catalog)
        {
            announcer.Tell(onChange, catalog);
        }
    }
}
