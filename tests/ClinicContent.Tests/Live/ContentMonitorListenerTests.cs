using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace ClinicContent.Tests.Live;

[Collection(LiveCollection.Name)]
public sealed class ContentMonitorListenerTests
{
    [Fact]
    public async Task OnChange_NewCatalog_IsCalledOnceItIsCurrentAndAfterOnReload()
    {
        await using var live = LiveFolder.WithOneItem();
        var calls = new ConcurrentQueue<string>();
        live.Monitor.OnChange(catalog => calls.Enqueue($"change {catalog == live.Monitor.Current}"));
        live.Monitor.OnReload(result => calls.Enqueue($"reload {result == live.Monitor.LastResult}"));
        live.SaveByRename("a", "2");
        await live.Until("a=2");
        await Eventually.Is(() => calls.Count == 2);
        Assert.Equal(["reload True", "change True"], calls);
    }

    [Fact]
    public async Task Dispose_OfASubscription_EndsItAndNoOther()
    {
        await using var live = LiveFolder.WithOneItem();
        var (first, second) = (0, 0);
        var subscription = live.Monitor.OnChange(_ => first++);
        live.Monitor.OnChange(_ => second++);
        subscription.Dispose();
        subscription.Dispose();
        live.SaveByRename("a", "2");
        await Eventually.Is(() => second == 1);
        Assert.Equal(0, first);
    }

    [Fact]
    public async Task OnChange_SubscribedByAListener_IsCalledFromTheNextOn()
    {
        await using var live = LiveFolder.WithOneItem();
        var inner = new ConcurrentQueue<string>();
        var isFirst = true;
        live.Monitor.OnChange(_ =>
        {
            if (isFirst)
            {
                isFirst = false;
                live.Monitor.OnChange(catalog => inner.Enqueue(LiveFolder.Shown(catalog)));
            }
        });
        live.SaveByRename("a", "2");
        await live.Until("a=2");
        live.SaveByRename("a", "3");
        await Eventually.Is(() => !inner.IsEmpty);
        Assert.Equal(["a=3"], inner);
    }

    [Fact]
    public async Task OnFault_ListenerThatThrows_IsToldAndNothingElseSuffers()
    {
        await using var live = LiveFolder.WithOneItem();
        var faults = new ConcurrentQueue<string>();
        var changes = 0;
        live.Monitor.OnReload(_ => throw new InvalidOperationException("reload"));
        live.Monitor.OnChange(_ => throw new InvalidOperationException("change"));
        live.Monitor.OnChange(_ => changes++);
        live.Monitor.OnFault(fault => faults.Enqueue(fault.Message));
        live.SaveByRename("a", "2");
        await Eventually.Is(() => changes == 1);
        Assert.Equal(["reload", "change"], faults);
        live.SaveByRename("a", "3");
        await live.Until("a=3");
        await Eventually.Is(() => changes == 2);
    }

    [Fact]
    public async Task OnFault_NobodyListens_BecomesUnobserved()
    {
        var message = $"nobody listens {Guid.NewGuid()}";
        var unobserved = new ConcurrentQueue<string>();
        EventHandler<UnobservedTaskExceptionEventArgs> listen = (_, one) =>
            unobserved.Enqueue(one.Exception.InnerException!.Message);
        TaskScheduler.UnobservedTaskException += listen;
        try
        {
            await using var live = LiveFolder.WithOneItem();
            live.Monitor.OnChange(_ => throw new InvalidOperationException(message));
            live.SaveByRename("a", "2");
            await Eventually.Is(() =>
            {
                Collect();
                return unobserved.Contains(message);
            });
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= listen;
        }
    }

    [Fact]
    public async Task OnFault_ReadingThatThrows_IsToldAndTheNextOneSucceeds()
    {
        await using var live = new LiveFolder();
        live.Save("a", "1");
        var readings = 0;
        live.Start(
            new ContentCatalogBuilder().AddSource(
                new ReadingSource(
                    live.Files["content"],
                    _ =>
                    {
                        if (++readings == 2)
                        {
                            throw new InvalidOperationException("a bug");
                        }
                    }
                )
            )
        );
        var faults = new ConcurrentQueue<string>();
        live.Monitor.OnFault(fault => faults.Enqueue(fault.Message));
        live.SaveByRename("a", "2");
        await Eventually.Is(() => !faults.IsEmpty);
        Assert.Equal("a=1", LiveFolder.Shown(live.Monitor.Current));
        live.SaveByRename("a", "3");
        await live.Until("a=3");
        Assert.Equal(["a bug"], faults);
    }

    [Fact]
    public async Task Current_Old_CanBeCollected()
    {
        await using var live = LiveFolder.WithOneItem();
        using var subscription = live.Monitor.OnChange(_ => { });
        var old = CurrentOf(live);
        live.SaveByRename("a", "2");
        await live.Until("a=2");
        var middle = CurrentOf(live);
        live.Break("a");
        while (live.Monitor.LastResult.Catalog is not null)
        {
            await live.Next();
        }

        await Eventually.Is(() =>
        {
            Collect();
            return !old.IsAlive;
        });
        Assert.True(middle.IsAlive);
        live.SaveByRename("a", "3");
        await live.Until("a=3");
        await Eventually.Is(() =>
        {
            Collect();
            return !middle.IsAlive;
        });
    }

    // Not inlined, so that no local variable keeps the catalog.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference CurrentOf(LiveFolder live) => new(live.Monitor.Current);

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }
}
