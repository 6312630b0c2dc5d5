using ClinicContent.Model;

namespace ClinicContent.Tests.Loading;

/// <summary>Several sources: they add up, and overlays replace.</summary>
public sealed class CatalogEntriesTests
{
    [Fact]
    public void Sources_OfDifferentIds_AddUp()
    {
        var result = new ContentCatalogBuilder()
            .AddSource(Source(ItemFile.Condition("a")))
            .Add(Condition("b"))
            .AddSource(Source(ItemFile.Condition("c", "\"broader\":[\"a\",\"b\"]"), ItemFile.Method("a")))
            .Build();
        Assert.Equal("[condition/b, condition/a, condition/c, delivery-method/a]", result.OrThrow().Items.ToString());
        Assert.Equal((4, 0), (result.LoadedCount, result.RejectedCount));
        Assert.Empty(result.Replaced);
    }

    [Fact]
    public void Id_InTwoSources_IsADuplicateWithBothPlaces()
    {
        var result = new ContentCatalogBuilder()
            .AddSource(Source(ItemFile.Condition("a")))
            .AddSource(Source(ItemFile.Of("conditions/a.json", " \n" + ItemFile.Condition("a").Value)))
            .Build();
        Report.Same(
            [
                "conditions/a.json:2:44: error CLN0303: the condition 'a' stands in another place too @ condition/a $.id & conditions/a.json:1:44",
            ],
            Report.Of(result)
        );
        Assert.Equal((2, 0, 1), (result.LoadedCount, result.RejectedCount, result.ErrorCount));
    }

    [Fact]
    public void Id_InCodeToo_IsADuplicateWithTheOnePlaceThereIs()
    {
        Report.Same(
            [
                "error CLN0303: the condition 'a' stands in another place too @ condition/a $.id & conditions/a.json:1:44",
            ],
            Report.Of(
                new ContentCatalogBuilder().AddSource(Source(ItemFile.Condition("a"))).Add(Condition("a")).Build()
            )
        );
        Report.Same(
            ["conditions/a.json:1:44: error CLN0303: the condition 'a' stands in another place too @ condition/a $.id"],
            Report.Of(
                new ContentCatalogBuilder().Add(Condition("a")).AddSource(Source(ItemFile.Condition("a"))).Build()
            )
        );
    }

    [Fact]
    public void Id_ThreeTimes_IsToldTwice() =>
        Assert.Equal(
            2,
            new ContentCatalogBuilder().Add(Condition("a"), Condition("a"), Condition("a")).Build().ErrorCount
        );

    [Fact]
    public void Id_OfARejectedFileAndOfAnItem_IsADuplicateToo()
    {
        var result = new ContentCatalogBuilder()
            .AddSource(Source(ItemFile.Of("conditions/a.json", "{")))
            .AddSource(Source(ItemFile.Condition("a")))
            .Build();
        Report.Same(
            [
                "conditions/a.json:1:2: error CLN0101: the JSON ends too soon @ condition/a ",
                "conditions/a.json:1:44: error CLN0303: the condition 'a' stands in another place too @ condition/a $.id & conditions/a.json",
            ],
            Report.Of(result)
        );
        Assert.Equal((1, 1), (result.LoadedCount, result.RejectedCount));
    }

    [Fact]
    public void Overlay_ReplacesWholeItemsAndSaysWhich()
    {
        var result = new ContentCatalogBuilder()
            .AddSource(
                Source(ItemFile.Condition("a", "\"tags\":[\"base\"]"), ItemFile.Condition("b"), ItemFile.Post("a"))
            )
            .AddOverlay(Source(ItemFile.Condition("a", "\"slug\":\"ours\""), ItemFile.Condition("c")))
            .Build();
        var catalog = result.OrThrow();
        Assert.Equal("[condition/a, condition/b, condition/c, post/a]", catalog.Items.ToString());
        Assert.Equal(("ours", true), (catalog.GetCondition(new("a")).Slug?.Value, catalog.Conditions[0].Tags.IsEmpty));
        Assert.Equal([new ConditionId("a")], result.Replaced);
        Assert.Equal((5, 0), (result.LoadedCount, result.RejectedCount));
    }

    [Fact]
    public void Overlay_OverAnOverlay_ReplacesEachOnce()
    {
        var result = new ContentCatalogBuilder()
            .AddSource(Source(ItemFile.Condition("a"), ItemFile.Condition("b")))
            .AddOverlay(
                Source(
                    ItemFile.Condition("a", "\"tags\":[\"1\"]"),
                    ItemFile.Condition("c", "\"tags\":[\"1\"]"),
                    ItemFile.Condition("d", "\"tags\":[\"kept\"]")
                )
            )
            .AddOverlay(
                Source(ItemFile.Condition("a", "\"tags\":[\"2\"]"), ItemFile.Condition("c", "\"tags\":[\"2\"]"))
            )
            .Build();
        Assert.Equal(["2", "2", "kept"], result.OrThrow().Conditions.SelectMany(item => item.Tags));
        Assert.Equal([new ConditionId("a"), new ConditionId("a"), new ConditionId("c")], result.Replaced);
    }

    [Fact]
    public void Overlay_BeforeASource_ReplacesNothingOfIt()
    {
        var result = new ContentCatalogBuilder()
            .AddOverlay(Source(ItemFile.Condition("a")))
            .AddSource(Source(ItemFile.Condition("a")))
            .Build();
        Assert.Equal("CLN0303", Assert.Single(result.Diagnostics).Code);
        Assert.Empty(result.Replaced);
    }

    [Fact]
    public void Overlay_WithOneIdTwice_IsADuplicate()
    {
        var result = new ContentCatalogBuilder()
            .AddSource(Source(ItemFile.Condition("a")))
            .AddOverlay(ContentSource.Items([Condition("a"), Condition("a")]))
            .Build();
        Assert.Equal("CLN0303", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void Overlay_Rejected_StillTakesThePlace()
    {
        var result = new ContentCatalogBuilder()
            .AddSource(Source(ItemFile.Condition("a"), ItemFile.Condition("b", "\"broader\":[\"a\"]")))
            .AddOverlay(Source(ItemFile.Of("conditions/a.json", "{")))
            .Build();
        Report.Same(["conditions/a.json:1:2: error CLN0101: the JSON ends too soon @ condition/a "], Report.Of(result));
        Assert.Equal((2, 1), (result.LoadedCount, result.RejectedCount));
        Assert.Equal([new ConditionId("a")], result.Replaced);
    }

    [Fact]
    public void Overlay_OfARejectedFile_IsNoDuplicate()
    {
        var result = new ContentCatalogBuilder()
            .AddSource(Source(ItemFile.Of("conditions/a.json", "{")))
            .AddOverlay(Source(ItemFile.Condition("a")))
            .Build();
        Report.Same(["conditions/a.json:1:2: error CLN0101: the JSON ends too soon @ condition/a "], Report.Of(result));
    }

    [Fact]
    public void Overlay_ThatBreaksARelation_IsRefused()
    {
        var result = new ContentCatalogBuilder()
            .AddSource(Source(ItemFile.Condition("a"), ItemFile.Condition("b")))
            .AddOverlay(Source(ItemFile.Condition("b", "\"broader\":[\"c\"]")))
            .Build();
        Report.Same(
            ["conditions/b.json:2:12: error CLN0301: there is no condition 'c' @ condition/b $.broader[0] ~ a"],
            Report.Of(result)
        );
    }

    [Fact]
    public void Notices_OfBundleAndBuilder_StandInTheirOrderOnce()
    {
        var (one, two) = (Notice("One."), Notice("Two."));
        var bundled = new ContentCatalogBuilder().Add(Condition("a")).AddNotice(two).Build().OrThrow();
        var bundle = ContentSource.Bundle(
            ClinicContent.Json.ContentBundleSerializer.SerializeToUtf8Bytes(bundled),
            "b"
        );
        var catalog = new ContentCatalogBuilder().AddSource(bundle).AddNotice(one).AddNotice(two).Build().OrThrow();
        Assert.Equal([one, two], catalog.Notices);
    }

    private static ContentSource Source(params KeyValuePair<string, string>[] files) => ContentSource.Files(files);

    private static Notice Notice(string text) => new() { Kind = NoticeKind.Disclaimer, Text = text };

    private static Condition Condition(string id) =>
        new()
        {
            Id = new(id),
            Name = id == "b" ? "A" : id,
            Summary = "S.",
        };
}
