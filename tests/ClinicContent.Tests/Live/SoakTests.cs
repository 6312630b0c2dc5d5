using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using ClinicContent.Tests.Loading;
using Xunit.Abstractions;

namespace ClinicContent.Tests.Live;

/// <summary>Eight readers and one writer. <c>CLINIC_CONTENT_SOAK=30</c> lets it go on for thirty seconds and a thousand catalogs.</summary>
[Collection(LiveCollection.Name)]
public sealed class SoakTests(ITestOutputHelper output)
{
    private const int Readers = 8;
    private const int Items = 12;
    private const int ReadsAtOnce = 50;

    [UnixFact]
    public async Task Current_EightReadersAndOneWriter_IsAlwaysOfOneVersion()
    {
        var seconds = int.TryParse(
            Environment.GetEnvironmentVariable("CLINIC_CONTENT_SOAK"),
            CultureInfo.InvariantCulture,
            out var asked
        )
            ? asked
            : 2;
        var swaps = seconds < 30 ? 60 : 1000;
        using var folder = new TempFolder();
        Publish(folder, 0);
        await using var monitor = ContentMonitor
            .Start(folder["content"], options: new() { Debounce = TimeSpan.FromMilliseconds(2) })
            .OrThrow();
        var versions = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        var faults = new ConcurrentQueue<string>();
        var changed = new SemaphoreSlim(0);
        var catalogs = 0;
        monitor.OnReload(result =>
        {
            if (result.Catalog is null)
            {
                faults.Enqueue(result.Diagnostics.ToString());
            }
        });
        monitor.OnFault(fault => faults.Enqueue(fault.ToString()));
        monitor.OnChange(_ =>
        {
            catalogs++;
            changed.Release();
        });

        using var end = new CancellationTokenSource();
        var readers = Enumerable
            .Range(0, Readers)
            .Select(_ =>
                Task.Factory.StartNew(() => Read(monitor, versions, faults, end.Token), TaskCreationOptions.LongRunning)
            )
            .ToArray();
        var watch = Stopwatch.StartNew();
        var version = 0;
        while (watch.Elapsed.TotalSeconds < seconds || catalogs < swaps)
        {
            Publish(folder, ++version);
            if (version % 5 == 0)
            {
                // Changed again while it is read.
                Publish(folder, ++version);
            }

            var wanted = $"{version}";
            while (monitor.Current.Items[0].Summary != wanted)
            {
                Assert.True(await changed.WaitAsync(Eventually.Patience), $"version {wanted} never came");
            }
        }

        var elapsed = watch.Elapsed;
        await end.CancelAsync();
        var reads = (await Task.WhenAll(readers)).Sum();
        Assert.Empty(faults);
        GC.Collect();
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{version} versions written, {catalogs} swaps, {reads} reads of {versions.Count} versions by {Readers} readers in {elapsed.TotalSeconds:F1} s; {GC.GetTotalMemory(forceFullCollection: true) / 1024} KiB live, {Process.GetCurrentProcess().PeakWorkingSet64 / 1024 / 1024} MiB at most"
            )
        );
    }

    private static long Read(
        ContentMonitor monitor,
        ConcurrentDictionary<string, bool> versions,
        ConcurrentQueue<string> faults,
        CancellationToken end
    )
    {
        var reads = 0L;
        while (!end.IsCancellationRequested)
        {
            var catalog = monitor.Current;
            var version = catalog.Items[0].Summary!;
            versions.TryAdd(version, true);
            foreach (var item in catalog.Items)
            {
                if (item.Summary != version || catalog.Items.Count != Items)
                {
                    faults.Enqueue($"{item.Summary} beside {version}");
                }
            }

            if (++reads % ReadsAtOnce == 0)
            {
                // The writer and the monitor need a core too.
                Thread.Sleep(1);
            }
        }

        return reads;
    }

    // A link takes its new end at once, so that the files of two versions never stand side by side.
    private static void Publish(TempFolder folder, int version)
    {
        for (var i = 0; i < Items; i++)
        {
            folder.Write($"v{version}/conditions/c{i}.json", LiveFolder.Item($"c{i}", $"{version}"));
        }

        SwappedLink.Set(folder, "content", $"v{version}");
        if (version > 3)
        {
            Directory.Delete(folder[$"v{version - 3}"], recursive: true);
        }
    }
}
