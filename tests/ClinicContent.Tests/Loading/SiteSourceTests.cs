namespace ClinicContent.Tests.Loading;

public sealed class SiteSourceTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("content", "content")]
    [InlineData("content/all.jsonl", "content")]
    [InlineData("content/conditions/a.json", "content")]
    public void Build_SiteBesideContent_ReportsItsFaultsAndHoldsNoItem(string path, string beside)
    {
        folder.Write("content/conditions/a.json", "{}").Write($"{beside}/clinic-content.json", "{ \"nam\": \"X\" }");
        var result = Build(path);
        Report.Same(
            [$"{beside}/clinic-content.json:1:3: error CLN0102: the site has no member 'nam' @  $.nam ~ name"],
            folder.Report(result)
        );
        Assert.Equal((0, 1), (result.FoundCount, result.ErrorCount));
    }

    [Fact]
    public void Build_NoSiteBesideContent_IsNoFault()
    {
        folder.Write("content/conditions/a.json", "{}");
        Assert.Empty(Build("content/conditions/a.json").Diagnostics);
        Assert.Empty(Build("none/at/all.jsonl").Diagnostics);
    }

    private ContentCatalogResult Build(string path) =>
        new ContentCatalogBuilder().AddSource(ContentSource.Site(folder[path])).Build();
}
