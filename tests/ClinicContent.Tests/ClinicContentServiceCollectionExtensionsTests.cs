using ClinicContent.Diagnostics;
using ClinicContent.Model.Clinical;
using ClinicContent.Tests.Loading;
using Microsoft.Extensions.DependencyInjection;

namespace ClinicContent.Tests;

public sealed class ClinicContentServiceCollectionExtensionsTests
{
    [Fact]
    public void AddClinicContent_Once_IsASingletonForAll()
    {
        var services = new ServiceCollection();
        Assert.Same(services, services.AddClinicContent(content => content.Add(Condition("a"))));
        using var provider = services.BuildServiceProvider();
        var catalog = provider.GetRequiredService<ContentCatalog>();
        Assert.Equal("[condition/a]", catalog.Items.ToString());
        Assert.Same(catalog, provider.GetRequiredService<ContentCatalog>());
        using var scope = provider.CreateScope();
        Assert.Same(catalog, scope.ServiceProvider.GetRequiredService<ContentCatalog>());
    }

    [Fact]
    public void AddClinicContent_Warnings_StandInTheResult()
    {
        using var provider = new ServiceCollection()
            .AddClinicContent(content => content.Add(Condition("a")))
            .AddClinicContent(content =>
                content.Add(
                    new Treatment
                    {
                        Id = new("t"),
                        Name = "T",
                        Summary = "T.",
                        Modality = Modality.Device,
                    }
                )
            )
            .BuildServiceProvider();
        var result = Assert.Single(provider.GetServices<ContentCatalogResult>());
        Assert.Same(provider.GetRequiredService<ContentCatalog>(), result.Catalog);
        Assert.Contains(result.Diagnostics, one => one.Code == "CLN0218");
    }

    [Fact]
    public void AddClinicContent_SeveralTimes_AddsUpToOneCatalog()
    {
        using var provider = new ServiceCollection()
            .AddClinicContent(content => content.Add(Condition("a")))
            .AddClinicContent(content =>
                content.AddSource(ContentSource.Files([ItemFile.Condition("b", "\"broader\":[\"a\"]")]))
            )
            .AddClinicContent(content => content.AddNotice(new() { Kind = new("disclaimer"), Text = "Not advice." }))
            .BuildServiceProvider();
        var catalog = Assert.Single(provider.GetServices<ContentCatalog>());
        Assert.Equal("[condition/a, condition/b]", catalog.Items.ToString());
        Assert.Equal("Not advice.", Assert.Single(catalog.Notices).Text);
    }

    [Fact]
    public void AddClinicContent_Overlay_ReplacesWhatEarlierCallsAdded()
    {
        using var provider = new ServiceCollection()
            .AddClinicContent(content => content.Add(Condition("a"), Condition("b")))
            .AddClinicContent(content =>
                content.AddOverlay(ContentSource.Items([Condition("a") with { Name = "Ours" }]))
            )
            .BuildServiceProvider();
        var catalog = provider.GetRequiredService<ContentCatalog>();
        Assert.Equal("Ours", catalog.GetCondition(new("a")).Name);
        Assert.Equal(2, catalog.Items.Count);
    }

    [Fact]
    public void AddClinicContent_BrokenContent_ThrowsAtOnceWithEveryDiagnostic()
    {
        var services = new ServiceCollection();
        var fault = Assert.Throws<ContentException>(() =>
            services.AddClinicContent(content =>
                content.AddSource(ContentSource.Files([ItemFile.Condition("a", "\"broader\":[\"b\",\"c\"]")]))
            )
        );
        Assert.Equal(["CLN0301", "CLN0301"], fault.Diagnostics.Select(one => one.Code));
        Assert.Equal(
            "The content has 2 errors.\n"
                + "conditions/a.json:2:12: error CLN0301: there is no condition 'b'\n"
                + "conditions/a.json:2:16: error CLN0301: there is no condition 'c'",
            fault.Message
        );
        Assert.DoesNotContain(services, service => service.ServiceType == typeof(ContentCatalog));
    }

    [Fact]
    public void AddClinicContent_IdOfAnEarlierCall_ThrowsAndKeepsTheEarlierCatalog()
    {
        var services = new ServiceCollection().AddClinicContent(content => content.Add(Condition("a")));
        Assert.Throws<ContentException>(() => services.AddClinicContent(content => content.Add(Condition("a"))));
        using var provider = services.BuildServiceProvider();
        Assert.Equal("[condition/a]", provider.GetRequiredService<ContentCatalog>().Items.ToString());
    }

    [Fact]
    public void AddClinicContent_AfterAFailedCall_StartsFromWhatWasRightBefore()
    {
        var services = new ServiceCollection();
        services.AddClinicContent(content => content.Add(Item("a")));
        Assert.Throws<ContentException>(() => services.AddClinicContent(content => content.Add(Item("a"))));
        services.AddClinicContent(content => content.Add(Item("b")));
        using var provider = services.BuildServiceProvider();
        Assert.Equal(2, provider.GetRequiredService<ContentCatalog>().Items.Count);

        static Condition Item(string id) =>
            new()
            {
                Id = new(id),
                Name = id,
                Summary = id,
            };
    }

    [Fact]
    public void AddClinicContent_Null_Throws()
    {
        var services = new ServiceCollection();
        Assert.Throws<ArgumentNullException>(() => services.AddClinicContent(null!));
        Assert.Throws<ArgumentNullException>(() =>
            ClinicContentServiceCollectionExtensions.AddClinicContent(null!, _ => { })
        );
        Assert.Empty(services);
    }

    private static Condition Condition(string id) =>
        new()
        {
            Id = new(id),
            Name = id,
            Summary = "S.",
        };
}
