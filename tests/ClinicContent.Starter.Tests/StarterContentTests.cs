using ClinicContent.Json;

namespace ClinicContent.Starter.Tests;

public sealed class StarterContentTests
{
    [Fact]
    public void Source_Always_IsOneAndTheSame()
    {
        Assert.Equal("starter", StarterContent.Source.Name);
        Assert.Same(StarterContent.Source, StarterContent.Source);
    }

    [Fact]
    public void Catalog_FromManyThreads_IsOneAndTheSame()
    {
        var catalogs = new ContentCatalog[8];
        Parallel.For(0, catalogs.Length, i => catalogs[i] = StarterContent.Catalog);

        Assert.All(catalogs, catalog => Assert.Same(StarterContent.Catalog, catalog));
    }

    [Fact]
    public void Catalog_Written_IsTheBundle() =>
        Assert.Equal(
            File.ReadAllBytes(ContentFolder.Bundle),
            ContentBundleSerializer.SerializeToUtf8Bytes(StarterContent.Catalog)
        );

    [Fact]
    public void Catalog_Verified_IsWhatWasCompiled() => Assert.Empty(StarterContent.Catalog.Verify());

    [Fact]
    public void Catalog_Opened_ReadsBodiesOnFirstUse()
    {
        var catalog = ContentCatalog.Load(StarterContent.Source).OrThrow();

        Assert.All(catalog.Items, item => Assert.False(item.Body!.IsRead));
        Assert.All(catalog.Items, item => Assert.False(item.Body!.Blocks.IsEmpty));
    }

    [Theory]
    [InlineData("treatment/ketamine-therapy")]
    [InlineData("treatment/esketamine-nasal-spray")]
    [InlineData("condition/depression")]
    [InlineData("condition/treatment-resistant-depression")]
    [InlineData("condition/depression-with-acute-suicidal-ideation")]
    [InlineData("condition/ptsd")]
    [InlineData("condition/anxiety-disorders")]
    [InlineData("condition/generalized-anxiety-disorder")]
    [InlineData("condition/social-anxiety-disorder")]
    [InlineData("condition/panic-disorder")]
    [InlineData("condition/chronic-pain")]
    [InlineData("condition/complex-regional-pain-syndrome")]
    [InlineData("condition/fibromyalgia")]
    [InlineData("condition/neuropathic-pain")]
    [InlineData("delivery-method/intravenous-infusion")]
    [InlineData("delivery-method/nasal-spray")]
    [InlineData("delivery-method/lozenge")]
    [InlineData("post/what-is-ketamine-therapy")]
    [InlineData("post/what-is-ptsd")]
    public void Catalog_Id_IsStableAndSeenFromItsFirstDay(string id)
    {
        var first = new DateOnly(2026, 11, 23);
        var item = StarterContent.Catalog.GetItem(ItemRef.Parse(id));

        Assert.True(item.IsVisibleOn(first));
        Assert.False(item.IsVisibleOn(first.AddDays(-1)));
    }

    [Fact]
    public void Catalog_Counted_HoldsWhatItsReadmeSays()
    {
        var catalog = StarterContent.Catalog;

        Assert.Equal(
            (2, 12, 3, 2),
            (catalog.Treatments.Count, catalog.Conditions.Count, catalog.DeliveryMethods.Count, catalog.Posts.Count)
        );
    }

    [Fact]
    public void Catalog_RelatedPosts_LeadToEachOther()
    {
        var catalog = StarterContent.Catalog;
        PostId ketamine = new("what-is-ketamine-therapy");
        PostId ptsd = new("what-is-ptsd");

        Assert.Equal(ptsd, Assert.Single(catalog.RelatedPostsOf(ketamine)).Post.Id);
        Assert.Equal(ketamine, Assert.Single(catalog.RelatedPostsOf(ptsd)).Post.Id);
    }

    [Theory]
    [InlineData("depression", "depression-with-acute-suicidal-ideation, treatment-resistant-depression")]
    [InlineData("anxiety-disorders", "generalized-anxiety-disorder, panic-disorder, social-anxiety-disorder")]
    [InlineData("chronic-pain", "complex-regional-pain-syndrome, fibromyalgia, neuropathic-pain")]
    public void Catalog_Group_IncludesItsConditions(string group, string conditions) =>
        Assert.Equal(
            conditions,
            string.Join(", ", StarterContent.Catalog.NarrowerThan(new(group)).Select(condition => condition.Id))
        );
}
