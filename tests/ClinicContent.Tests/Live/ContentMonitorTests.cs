using ClinicContent.Diagnostics;
using ClinicContent.Json;
using ClinicContent.Live;
using ClinicContent.Tests.Loading;

namespace ClinicContent.Tests.Live;

[Collection(LiveCollection.Name)]
public sealed class ContentMonitorTests
{
    [Fact]
    public async Task Current_Save_IsTheNewCatalog()
    {
        await using var live = LiveFolder.WithOneItem();
        var old = live.Monitor.Current;
        live.Save("a", "2");
        await live.Until("a=2");
        Assert.Equal("a=1", LiveFolder.Shown(old));
        live.Save("b", "1");
        await live.Until("a=2 b=1");
        File.Delete(live.Files["content/conditions/a.json"]);
        await live.Until("b=1");
    }

    [Fact]
    public async Task Current_SaveByRename_IsTheNewCatalog()
    {
        await using var live = LiveFolder.WithOneItem();
        for (var i = 2; i < 6; i++)
        {
            live.SaveByRename("a", $"{i}");
            await live.Until($"a={i}");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task LastResult_SiteFileAlone_HasItsFaults(bool isBesideTheContent)
    {
        await using var live = new LiveFolder();
        live.Save("a", "1");
        if (isBesideTheContent)
        {
            var item = live.Files["content/conditions/a.json"];
            live.Start(
                new ContentCatalogBuilder().AddSource(ContentSource.File(item)).AddSource(ContentSource.Site(item))
            );
        }
        else
        {
            live.Start();
        }

        live.Files.Write("content/clinic-content.json", "{ \"nam\": \"X\" }");
        await live.Next();
        var fault = Assert.Single(live.Monitor.LastResult.Diagnostics);
        Assert.Equal(
            (1, "CLN0102", "clinic-content.json"),
            (live.Monitor.LastResult.ErrorCount, fault.Code, Path.GetFileName(fault.Place!.File))
        );
        File.Delete(live.Files["content/clinic-content.json"]);
        await live.Until("a=1");
    }

    [Fact]
    public async Task OnReload_SaveThatChangesNoByte_IsNotCalled()
    {
        await using var live = LiveFolder.WithOneItem();
        var old = live.Monitor.Current;
        await live.NothingHappens(() => live.Save("a", "1"));
        await live.NothingHappens(() => live.SaveByRename("a", "1"));
        await live.NothingHappens(() =>
            File.SetLastWriteTimeUtc(live.Files["content/conditions/a.json"], DateTime.UnixEpoch)
        );
        await live.NothingHappens(() => live.Files.Write("content/conditions/.a.json.swp", "x"));
        Assert.Same(old, live.Monitor.Current);
        live.Save("a", "2");
        await live.Until("a=2");
    }

    [Fact]
    public async Task LastResult_FailedReload_HasEveryFaultAndTheLastGoodCatalogStays()
    {
        await using var live = LiveFolder.WithOneItem();
        var good = live.Monitor.Current;
        var changes = 0;
        live.Monitor.OnChange(_ => changes++);
        live.Files.Write("content/conditions/b.json", "{").Write("content/conditions/c.json", "[]");
        while ((await live.Next()).RejectedCount < 2)
        {
            Assert.Same(good, live.Monitor.Current);
        }

        Assert.Equal(["b.json", "c.json"], live.Monitor.LastResult.Diagnostics.Select(NameOf).Distinct());
        Assert.Null(live.Monitor.LastResult.Catalog);
        Assert.Same(good, live.Monitor.Current);
        Assert.Same(live.Monitor, live.Monitor.OrThrow());
        Assert.Equal(0, changes);

        File.Delete(live.Files["content/conditions/b.json"]);
        live.Save("c", "1");
        await live.Until("a=1 c=1");
        await Eventually.Is(() => changes == 1);

        static string NameOf(Diagnostic one) => Path.GetFileName(one.Place!.File);
    }

    [Fact]
    public async Task Start_ContentWithErrors_HasNoCatalogUntilAGoodSave()
    {
        await using var live = new LiveFolder();
        live.Break("a");
        live.Start();
        Assert.Null(live.Monitor.LastResult.Catalog);
        var fault = Assert.Throws<ContentException>(() => live.Monitor.Current);
        Assert.Equal(live.Monitor.LastResult.Diagnostics, fault.Diagnostics);
        live.Save("a", "1");
        await live.Until("a=1");
    }

    [Fact]
    public async Task OrThrow_ContentWithErrors_ThrowsAndEndsTheMonitor()
    {
        await using var live = new LiveFolder();
        live.Break("a");
        var monitor = live.Start();
        Assert.Throws<ContentException>(monitor.OrThrow);
        Assert.Throws<ObjectDisposedException>(() => monitor.OnChange(_ => { }));
        Assert.Throws<ObjectDisposedException>(() => monitor.OnReload(_ => { }));
        Assert.Throws<ObjectDisposedException>(() => monitor.OnFault(_ => { }));
    }

    [Fact]
    public async Task Start_NoFolderYet_SeesItOnceItIsMade()
    {
        await using var live = new LiveFolder();
        live.Start(path: "above/content");
        Assert.Equal("CLN0010", Assert.Single(live.Monitor.LastResult.Diagnostics).Code);
        live.Save("a", "1", "above/content");
        await live.Until("a=1");
        live.Save("a", "2", "above/content");
        await live.Until("a=2");
    }

    [Theory]
    [InlineData("above/content")]
    [InlineData("above")]
    [InlineData("above/content/conditions")]
    public async Task Current_FolderDeletedAndMadeAgain_Recovers(string deleted)
    {
        await using var live = new LiveFolder();
        live.Save("a", "1", "above/content");
        live.Save("b", "1", "above/content");
        live.Start(path: "above/content");
        for (var i = 2; i < 4; i++)
        {
            Directory.Delete(live.Files[deleted], recursive: true);
            while (live.Monitor.LastResult.Catalog?.Items.Count > 0)
            {
                await live.Next();
            }

            live.Save("a", $"{i}", "above/content");
            await live.Until($"a={i}");
        }
    }

    [Fact]
    public async Task Current_FolderReplacedByAnother_IsThatOfTheOther()
    {
        await using var live = LiveFolder.WithOneItem();
        for (var i = 2; i < 5; i++)
        {
            live.Save("a", $"{i}", $"next{i}");
            Directory.Move(live.Files["content/conditions"], live.Files[$"old{i}"]);
            Directory.Move(live.Files[$"next{i}/conditions"], live.Files["content/conditions"]);
            await live.Until($"a={i}");
            live.Save("a", $"{i}0");
            await live.Until($"a={i}0");
            live.Save("a", $"{i}1", $"other{i}");
            Directory.Move(live.Files["content"], live.Files[$"older{i}"]);
            Directory.Move(live.Files[$"other{i}"], live.Files["content"]);
            await live.Until($"a={i}1");
        }
    }

    [Fact]
    public async Task Current_NewFolderOfAKind_IsSeen()
    {
        await using var live = LiveFolder.WithOneItem();
        Directory.CreateDirectory(live.Files["content/posts"]);
        var (name, text) = ItemFile.Post("p");
        live.Files.Write("content/" + name, text);
        await live.Until("a=1 p=S.");
        live.Files.Write("content/" + name, text.Replace("S.", "T.", StringComparison.Ordinal));
        await live.Until("a=1 p=T.");
    }

    [Theory]
    [InlineData("images", "../images/2026/11/a.png")]
    [InlineData("conditions/images", "images/2026/a.png")]
    public async Task Current_ImageThatWasMissing_IsSeenOnceItIsThere(string folder, string image)
    {
        await using var live = LiveFolder.WithOneItem();
        var item = LiveFolder.Item("a", "2").TrimEnd('}');
        live.Files.Write(
            "content/conditions/a.json",
            item + $",\"leadImage\":{{\"source\":\"{image}\",\"alternativeText\":\"A.\"}}}}"
        );
        while (live.Monitor.LastResult.ErrorCount == 0)
        {
            await live.Next();
        }

        var fault = Assert.Single(live.Monitor.LastResult.Diagnostics);
        Assert.Equal("CLN0225", fault.Code);
        live.Files.Write("content/conditions/" + image, "1");
        await live.Until("a=2");
        live.Files.Write("content/conditions/" + image, "2");
        await live.Next();
        Directory.Delete(live.Files["content/" + folder], recursive: true);
        while (live.Monitor.LastResult.ErrorCount == 0)
        {
            await live.Next();
        }
    }

    [UnixFact]
    public async Task Current_LinkOnTheWayLeadsElsewhere_IsThatOfTheNewPlace()
    {
        await using var live = new LiveFolder();
        live.Save("a", "1", "releases/1/content");
        live.Files.Link("app/now", live.Files["releases/1"]);
        live.Start(path: "app/now/content");
        for (var i = 2; i < 5; i++)
        {
            live.Save("a", $"{i}", $"releases/{i}/content");
            SwappedLink.Set(live.Files, "app/now", $"../releases/{i}");
            await live.Until($"a={i}");
            live.Save("a", $"{i}0", $"releases/{i}/content");
            await live.Until($"a={i}0");
        }
    }

    [UnixFact]
    public async Task Current_Links_FollowTheRulesOfLoading()
    {
        await using var live = new LiveFolder();
        live.Save("a", "1");
        live.Files.Write("content/.store/b.json", LiveFolder.Item("b", "1"));
        live.Files.Link("content/conditions/b.json", "../.store/b.json");
        live.Files.Write("outside.json", "x");
        live.Start();
        Assert.Equal("a=1 b=1", LiveFolder.Shown(live.Monitor.Current));
        live.Files.Write("content/.store/b.json", LiveFolder.Item("b", "2"));
        await live.Until("a=1 b=2");
        live.Files.Link("content/conditions/c.json", live.Files["outside.json"]);
        Assert.Equal("CLN0006", Assert.Single((await live.Next()).Diagnostics).Code);
        await live.NothingHappens(() =>
        {
            live.Files.Write("outside.json", "y");
            live.Save("a", "1");
        });
    }

    [Fact]
    public async Task Current_BundleOrFile_IsWatchedToo()
    {
        await using var live = new LiveFolder();
        live.Save("a", "1");
        live.Start(path: "content/conditions/a.json");
        live.Save("a", "2");
        await live.Until("a=2");

        await using var bundle = new LiveFolder();
        bundle.Files.Write("content.jsonl", Bundle("1"));
        bundle.Start(
            new ContentCatalogBuilder()
                .AddSource(ContentSource.Files([ItemFile.Condition("any")]))
                .AddOverlay(ContentSource.Bundle(bundle.Files["content.jsonl"]))
        );
        bundle.Files.Write("next", Bundle("2"));
        File.Move(bundle.Files["next"], bundle.Files["content.jsonl"], overwrite: true);
        await bundle.Until("a=2 any=S.");

        static byte[] Bundle(string summary)
        {
            var item = ContentJsonSerializer.Deserialize(LiveFolder.Item("a", summary)).OrThrow();
            return ContentBundleSerializer.SerializeToUtf8Bytes(
                ContentCatalog.Load(ContentSource.Items([item])).OrThrow()
            );
        }
    }

    [Fact]
    public async Task Start_SourcesInMemory_NeverChange()
    {
        var content = new ContentCatalogBuilder().AddSource(ContentSource.Files([ItemFile.Condition("a")]));
        await using var monitor = ContentMonitor.Start(content);
        content.AddSource(ContentSource.Files([ItemFile.Condition("b")]));
        Assert.Equal("a=S.", LiveFolder.Shown(monitor.Current));
    }

    [Fact]
    public async Task Start_FilesTold_WaitsForNoClock()
    {
        var time = new ManualTime();
        var debounce = TimeSpan.FromSeconds(5);
        await using var live = LiveFolder.WithClock(time, debounce);
        Assert.Equal(0, time.Waiting);
        live.Save("a", "2");
        await time.PassUntil(() => live.Shows("a=2"), debounce);
        await time.PassUntil(() => live.Monitor.Checks > 0 && time.Waiting == 0, debounce);
        Assert.True(live.Shows("a=2"));
    }

    [Fact]
    public async Task Start_Polling_LooksAtIntervals()
    {
        var time = new ManualTime();
        var interval = TimeSpan.FromSeconds(2);
        await using var live = LiveFolder.WithClock(time, TimeSpan.FromMilliseconds(100), interval);
        for (var i = 2; i < 5; i++)
        {
            live.Save("a", $"{i}");
            await time.PassUntil(() => live.Shows($"a={i}"), interval);
        }

        live.Break("a");
        await time.PassUntil(() => live.Monitor.LastResult.Catalog is null, interval);
        Assert.True(live.Shows("a=4"));
    }

    [Fact]
    public async Task Start_PollingSameSizeWithinTheSameTime_IsSeen()
    {
        var time = new ManualTime();
        var interval = TimeSpan.FromSeconds(1);
        await using var live = LiveFolder.WithClock(time, TimeSpan.Zero, interval);
        var file = live.Files["content/conditions/a.json"];
        var written = File.GetLastWriteTimeUtc(file);
        live.Save("a", "2");
        File.SetLastWriteTimeUtc(file, written);
        await time.PassUntil(() => live.Shows("a=2") || time.GetTimestamp() > TimeSpan.FromSeconds(5).Ticks, interval);
        Assert.True(live.Shows("a=2"));
    }

    [Fact]
    public async Task Current_ChangeDuringTheReading_IsReadAgain()
    {
        await using var live = new LiveFolder();
        live.Save("a", "1");
        live.Save("b", "1");
        var readings = 0;
        live.Start(
            new ContentCatalogBuilder().AddSource(
                new ReadingSource(
                    live.Files["content"],
                    _ =>
                    {
                        if (readings++ == 1)
                        {
                            live.Save("b", "2");
                        }
                    }
                )
            )
        );
        live.Save("a", "2");
        Assert.Equal("a=2 b=2", LiveFolder.Shown((await live.Next()).Catalog));
        Assert.Equal(3, readings);
    }

    [Fact]
    public async Task Start_ContentThatNeverRests_IsTakenAfterTenReadings()
    {
        await using var live = new LiveFolder();
        live.Save("a", "0");
        var readings = 0;
        live.Start(
            new ContentCatalogBuilder().AddSource(
                new ReadingSource(
                    live.Files["content"],
                    _ =>
                    {
                        if (readings < 10)
                        {
                            live.Save("a", $"{++readings:D3}");
                        }
                    }
                )
            )
        );
        Assert.Equal("a=010", LiveFolder.Shown(live.Monitor.Current));
        live.Save("a", "last");
        await live.Until("a=last");
    }

    [Fact]
    public void Start_Cancelled_Throws()
    {
        using var folder = new TempFolder();
        folder.Write("content/conditions/a.json", LiveFolder.Item("a", "1"));
        using var cancellation = new CancellationTokenSource();
        var source = new ReadingSource(folder["content"], _ => cancellation.Cancel());
        Assert.Throws<OperationCanceledException>(() =>
            ContentMonitor.Start(new ContentCatalogBuilder().AddSource(source), cancellation: cancellation.Token)
        );
        Assert.Throws<OperationCanceledException>(() =>
            ContentMonitor.Start(
                folder["content"],
                options: new() { PollInterval = TimeSpan.FromSeconds(1) },
                cancellation: cancellation.Token
            )
        );
    }

    [Fact]
    public void Start_WrongUse_Throws()
    {
        Assert.Throws<ArgumentException>(() => ContentMonitor.Start(" "));
        Assert.Throws<ArgumentNullException>(() => ContentMonitor.Start((ContentCatalogBuilder)null!));
        Assert.ThrowsAny<ArgumentException>(() => new MonitorOptions { Debounce = TimeSpan.FromTicks(-1) });
        Assert.ThrowsAny<ArgumentException>(() => new MonitorOptions { PollInterval = TimeSpan.Zero });
        Assert.ThrowsAny<ArgumentException>(() => new MonitorOptions { TimeProvider = null! });
        Assert.Equal(TimeSpan.FromMilliseconds(250), MonitorOptions.Default.Debounce);
        Assert.Null((MonitorOptions.Default with { PollInterval = null }).PollInterval);
    }
}
