namespace ClinicContent.Tests.Live;

[Collection(LiveCollection.Name)]
public sealed class ContentMonitorDisposalTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Dispose_DuringAReading_GivesItUpWithoutWaiting(bool isAsync)
    {
        await using var live = new LiveFolder();
        live.Save("a", "1");
        using var reads = new SemaphoreSlim(0);
        using var mayGoOn = new ManualResetEventSlim(initialState: true);
        var monitor = live.Start(
            new ContentCatalogBuilder().AddSource(
                new ReadingSource(
                    live.Files["content"],
                    _ =>
                    {
                        reads.Release();
                        mayGoOn.Wait(TestTimeout, CancellationToken.None);
                    }
                )
            )
        );
        await reads.WaitAsync(TestTimeout);
        var calls = 0;
        monitor.OnReload(_ => calls++);
        monitor.OnChange(_ => calls++);
        mayGoOn.Reset();
        live.SaveByRename("a", "2");
        Assert.True(await reads.WaitAsync(TestTimeout));

        await Task.Run(monitor.Dispose).WaitAsync(TestTimeout);
        var end = isAsync ? monitor.DisposeAsync().AsTask() : Task.CompletedTask;
        Assert.Equal(!isAsync, end.IsCompleted);
        mayGoOn.Set();
        await end.WaitAsync(TestTimeout);
        await monitor.DisposeAsync();
        Assert.Equal(0, calls);
        Assert.Equal("a=1", LiveFolder.Shown(monitor.Current));
    }

    [Fact]
    public async Task Dispose_ReadingThatListensToItsToken_EndsWithinAMoment()
    {
        await using var live = new LiveFolder();
        live.Save("a", "1");
        using var reads = new SemaphoreSlim(0);
        var readings = 0;
        var monitor = live.Start(
            new ContentCatalogBuilder().AddSource(
                new ReadingSource(
                    live.Files["content"],
                    cancellation =>
                    {
                        if (readings++ > 0)
                        {
                            reads.Release();
                            cancellation.WaitHandle.WaitOne(TestTimeout);
                            cancellation.ThrowIfCancellationRequested();
                        }
                    }
                )
            )
        );
        live.SaveByRename("a", "2");
        Assert.True(await reads.WaitAsync(TestTimeout));
        await monitor.DisposeAsync().AsTask().WaitAsync(TestTimeout);
    }

    [Fact]
    public async Task Dispose_ByAnotherThreadDuringACall_WaitsForTheCallAndEndsAllOthers()
    {
        await using var live = LiveFolder.WithOneItem();
        using var called = new SemaphoreSlim(0);
        using var mayReturn = new ManualResetEventSlim();
        var (hasReturned, others) = (false, 0);
        live.Monitor.OnChange(_ =>
        {
            called.Release();
            mayReturn.Wait(TestTimeout);
            Volatile.Write(ref hasReturned, true);
        });
        live.Monitor.OnChange(_ => others++);
        live.SaveByRename("a", "2");
        Assert.True(await called.WaitAsync(TestTimeout));
        var disposal = Task.Run(() =>
        {
            live.Monitor.Dispose();
            return Volatile.Read(ref hasReturned);
        });
        Assert.NotSame(disposal, await Task.WhenAny(disposal, Task.Delay(50)));
        mayReturn.Set();
        Assert.True(await disposal.WaitAsync(TestTimeout));
        await live.Monitor.DisposeAsync();
        Assert.Equal(0, others);
    }

    public static TheoryData<string> Ways => ["here", "async here", "another thread", "async on another thread"];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Dispose_ByAListener_DoesNotWaitForIt(string way)
    {
        await using var live = LiveFolder.WithOneItem();
        var (calls, others) = (0, 0);
        using var returned = new SemaphoreSlim(0);
        live.Monitor.OnReload(_ =>
        {
            calls++;
            DisposeBy(way, live.Monitor);
            returned.Release();
        });
        live.Monitor.OnChange(_ => others++);
        live.SaveByRename("a", "2");
        Assert.True(await returned.WaitAsync(TestTimeout));
        live.SaveByRename("a", "3");
        await live.Monitor.DisposeAsync().AsTask().WaitAsync(TestTimeout);
        Assert.Equal((1, 0), (calls, others));
    }

    [Fact]
    public async Task Dispose_ManyTimesByManyWhileFilesChange_IsSafe()
    {
        for (var i = 0; i < 20; i++)
        {
            await using var live = LiveFolder.WithOneItem(new() { Debounce = TimeSpan.Zero });
            var monitor = live.Monitor;
            var isOver = false;
            var late = 0;
            monitor.OnReload(_ => late += Volatile.Read(ref isOver) ? 1 : 0);
            live.SaveByRename("a", $"{i + 2}");
            await Task.Delay(i % 5);
            await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(monitor.Dispose)));
            Volatile.Write(ref isOver, true);
            await monitor.DisposeAsync();
            monitor.Dispose();
            Assert.Equal(0, late);
        }
    }

    [Fact]
    public async Task Dispose_ManyMonitors_LeavesNoWatcherBehind()
    {
        await using var live = LiveFolder.WithOneItem();
        var before = Watchers();
        for (var i = 0; i < 5; i++)
        {
            await using var monitor = ContentMonitor.Start(live.Files["content"]);
            Assert.True(!OperatingSystem.IsLinux() || Watchers() > before);
        }

        await Eventually.Is(() => Watchers() <= before);
    }

    private static int Watchers() =>
        OperatingSystem.IsLinux()
            ? new DirectoryInfo("/proc/self/fd")
                .EnumerateFileSystemInfos()
                .Count(file => file.LinkTarget?.Contains("inotify", StringComparison.Ordinal) == true)
            : 0;

    private static TimeSpan TestTimeout => Eventually.Patience;

    private static void DisposeBy(string way, ContentMonitor monitor)
    {
        switch (way)
        {
            case "here":
                monitor.Dispose();
                break;
            case "async here":
                monitor.DisposeAsync().AsTask().Wait(TestTimeout);
                break;
            case "another thread":
                Assert.True(Task.Run(monitor.Dispose).Wait(TestTimeout));
                break;
            default:
                Assert.True(Task.Run(async () => await monitor.DisposeAsync()).Wait(TestTimeout));
                break;
        }
    }
}
