using ClinicContent.Diagnostics;
using ClinicContent.Live;
using ClinicContent.Tests.Loading;
using Microsoft.Extensions.DependencyInjection;

namespace ClinicContent.Tests.Live;

[Collection(LiveCollection.Name)]
public sealed class LiveServicesTests
{
    [Fact]
    public async Task AddLiveClinicContent_Scope_SeesOneCatalogFromBeginningToEnd()
    {
        using var folder = OneItem();
        await using var provider = Services(folder).BuildServiceProvider(validateScopes: true);
        var monitor = provider.GetRequiredService<ContentMonitor>();
        await using var before = provider.CreateAsyncScope();
        var first = before.ServiceProvider.GetRequiredService<ContentCatalog>();
        Assert.Same(monitor.Current, first);

        var changed = new TaskCompletionSource<ContentCatalog>();
        using var subscription = monitor.OnChange(changed.SetResult);
        folder.Write("content/conditions/b.json", LiveFolder.Item("b", "1"));
        var current = await changed.Task.WaitAsync(Eventually.Patience);

        Assert.Same(first, before.ServiceProvider.GetRequiredService<ContentCatalog>());
        await using var after = provider.CreateAsyncScope();
        Assert.Same(current, after.ServiceProvider.GetRequiredService<ContentCatalog>());
        Assert.Same(current, after.ServiceProvider.GetRequiredService<ContentCatalogResult>().Catalog);
        Assert.Throws<InvalidOperationException>(provider.GetRequiredService<ContentCatalog>);
    }

    [Fact]
    public async Task AddLiveClinicContent_Container_DisposesTheMonitor()
    {
        using var folder = OneItem();
        ContentMonitor monitor;
        await using (var provider = Services(folder).BuildServiceProvider())
        {
            monitor = provider.GetRequiredService<ContentMonitor>();
        }

        Assert.Throws<ObjectDisposedException>(() => monitor.OnChange(_ => { }));
        Assert.Equal("a=1", LiveFolder.Shown(monitor.Current));
    }

    [Fact]
    public async Task AddLiveClinicContent_StarterBelow_StaysWhileTheFolderChanges()
    {
        using var folder = OneItem();
        var services = new ServiceCollection()
            .AddClinicContent(content =>
                content.AddSource(ContentSource.Files([ItemFile.Condition("a"), ItemFile.Condition("z")]))
            )
            .AddLiveClinicContent(
                content => content.AddOverlay(ContentSource.Folder(folder["content"])),
                LiveFolder.Fast
            );
        await using var provider = services.BuildServiceProvider();
        var monitor = provider.GetRequiredService<ContentMonitor>();
        Assert.Equal("a=1 z=S.", LiveFolder.Shown(monitor.Current));
        Assert.Equal("[condition/a]", monitor.LastResult.Replaced.ToString());
        var changed = new TaskCompletionSource<ContentCatalog>();
        using var subscription = monitor.OnChange(changed.SetResult);
        File.Delete(folder["content/conditions/a.json"]);
        Assert.Equal("a=S. z=S.", LiveFolder.Shown(await changed.Task.WaitAsync(Eventually.Patience)));
    }

    [Fact]
    public async Task AddClinicContent_AfterLive_AddsUpAndStaysLive()
    {
        using var folder = OneItem();
        var services = Services(folder)
            .AddClinicContent(content => content.AddSource(ContentSource.Files([ItemFile.Condition("z")])));
        await using var provider = services.BuildServiceProvider();
        using var scope = provider.CreateScope();
        var catalog = Assert.Single(scope.ServiceProvider.GetServices<ContentCatalog>());
        Assert.Equal("a=1 z=S.", LiveFolder.Shown(catalog));
        Assert.Same(Assert.Single(provider.GetServices<ContentMonitor>()).Current, catalog);
        Assert.Same(LiveFolder.Fast, Assert.Single(provider.GetServices<MonitorOptions>()));
        Assert.Single(scope.ServiceProvider.GetServices<ContentCatalogResult>());
    }

    [Fact]
    public async Task AddLiveClinicContent_BrokenContent_ThrowsAtOnceAndOnFirstUse()
    {
        using var folder = OneItem();
        var services = Services(folder);
        folder.Write("content/conditions/b.json", "{");
        Assert.Throws<ContentException>(() => Services(folder));
        await using var provider = services.BuildServiceProvider();
        Assert.Throws<ContentException>(provider.GetRequiredService<ContentMonitor>);
        File.Delete(folder["content/conditions/b.json"]);
        Assert.Equal("a=1", LiveFolder.Shown(provider.GetRequiredService<ContentMonitor>().Current));
    }

    [Fact]
    public void AddLiveClinicContent_Null_Throws()
    {
        var services = new ServiceCollection();
        Assert.Throws<ArgumentNullException>(() => services.AddLiveClinicContent(null!));
        Assert.Throws<ArgumentNullException>(() =>
            ClinicContentServiceCollectionExtensions.AddLiveClinicContent(null!, _ => { })
        );
        Assert.Empty(services);
    }

    private static TempFolder OneItem() =>
        new TempFolder().Write("content/conditions/a.json", LiveFolder.Item("a", "1"));

    private static IServiceCollection Services(TempFolder folder) =>
        new ServiceCollection().AddLiveClinicContent(
            content => content.AddSource(ContentSource.Folder(folder["content"])),
            LiveFolder.Fast
        );
}
