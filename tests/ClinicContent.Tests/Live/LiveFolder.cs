using System.Threading.Channels;
using ClinicContent.Live;
using ClinicContent.Tests.Loading;

namespace ClinicContent.Tests.Live;

/// <summary>A content folder, a monitor over it, and what the monitor says.</summary>
internal sealed class LiveFolder : IAsyncDisposable
{
    internal static readonly MonitorOptions Fast = new() { Debounce = TimeSpan.FromMilliseconds(20) };

    private readonly Channel<ContentCatalogResult> results = Channel.CreateUnbounded<ContentCatalogResult>();

    internal TempFolder Files { get; } = new();

    internal ContentMonitor Monitor { get; private set; } = null!;

    /// <summary>A folder with one condition, and a monitor over it.</summary>
    internal static LiveFolder WithOneItem(MonitorOptions? options = null)
    {
        var live = new LiveFolder();
        live.Save("a", "1");
        live.Start(options);
        return live;
    }

    /// <summary>A folder with one condition, and a monitor over it that goes by a clock of the test's own.</summary>
    internal static LiveFolder WithClock(TimeProvider time, TimeSpan debounce, TimeSpan? interval = null) =>
        WithOneItem(
            new()
            {
                TimeProvider = time,
                Debounce = debounce,
                PollInterval = interval,
            }
        );

    internal ContentMonitor Start(MonitorOptions? options = null, string path = "content") =>
        Start(new ContentCatalogBuilder().AddSource(ContentSource.FromPath(Files[path])), options);

    internal ContentMonitor Start(ContentCatalogBuilder content, MonitorOptions? options = null)
    {
        Monitor = ContentMonitor.Start(content, options ?? Fast);
        Monitor.OnReload(result => results.Writer.TryWrite(result));
        return Monitor;
    }

    /// <summary>Writes a condition where it stands.</summary>
    internal void Save(string id, string summary, string root = "content") =>
        Files.Write($"{root}/conditions/{id}.json", Item(id, summary));

    /// <summary>Writes a condition aside, and gives it its name, as editors do.</summary>
    internal void SaveByRename(string id, string summary)
    {
        Files.Write($"content/conditions/.{id}.tmp", Item(id, summary));
        File.Move(Files[$"content/conditions/.{id}.tmp"], Files[$"content/conditions/{id}.json"], overwrite: true);
    }

    internal void Break(string id) => Files.Write($"content/conditions/{id}.json", "{");

    /// <summary>What came of the next reading of changed content.</summary>
    internal async Task<ContentCatalogResult> Next() =>
        await results.Reader.ReadAsync().AsTask().WaitAsync(Eventually.Patience);

    /// <summary>Reads on until the catalog is as expected; each reading that is on the way there may be seen or not.</summary>
    internal async Task Until(string expected)
    {
        while (Shown(Monitor.LastResult.Catalog) != expected)
        {
            await Next();
        }

        Assert.Equal(expected, Shown(Monitor.Current));
    }

    /// <summary>That nothing was told, though everything was looked at since.</summary>
    internal async Task NothingHappens(Action change)
    {
        var before = Monitor.Checks;
        change();
        await Eventually.Is(() => Monitor.Checks > before);
        Assert.False(results.Reader.TryRead(out _));
    }

    /// <summary>Whether readers see the catalog that is expected.</summary>
    internal bool Shows(string expected) => Shown(Monitor.Current) == expected;

    internal static string Item(string id, string summary) =>
        $$"""{"formatVersion":1,"type":"condition","id":"{{id}}","name":"{{id}}","summary":"{{summary}}"}""";

    internal static string Shown(ContentCatalog? catalog) =>
        catalog is null ? "none" : string.Join(' ', catalog.Items.Select(item => $"{item.Ref.Id}={item.Summary}"));

    public async ValueTask DisposeAsync()
    {
        if (Monitor is not null)
        {
            await Monitor.DisposeAsync();
        }

        Files.Dispose();
    }
}
