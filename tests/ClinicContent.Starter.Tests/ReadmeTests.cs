using ClinicContent.Phrasing;

namespace ClinicContent.Starter.Tests;

public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(ContentFolder.Project, "README.md"));

    [Fact]
    public void Sample_FirstOne_PrintsWhatReadmeSays()
    {
        var printed = new List<string>();
        var catalog = StarterContent.Catalog;
        foreach (var edge in catalog.TreatmentsFor(new ConditionId("ptsd")))
        {
            printed.Add($"{edge.Treatment.Name}: {edge.Indication.ToPhrase(catalog)}");
        }

        Assert.Contains($"prints `{Assert.Single(printed)}`", Readme, StringComparison.Ordinal);
        Assert.Contains(
            """Console.WriteLine($"{edge.Treatment.Name}: {edge.Indication.ToPhrase(catalog)}");""",
            Readme,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Sample_WithOverlay_ReplacesAnItem()
    {
        var own = new Condition
        {
            Id = new("ptsd"),
            Name = "PTSD",
            Summary = "Our own words.",
        };
        var catalog = new ContentCatalogBuilder()
            .AddSource(StarterContent.Source)
            .AddOverlay(
                ContentSource.Items([
                    own with
                    {
                        Status = Model.PublicationStatus.Published,
                        PublishOn = new(2026, 11, 23),
                    },
                ])
            )
            .Build()
            .OrThrow();

        Assert.Equal("PTSD", catalog.GetCondition(new("ptsd")).Name);
    }

    [Fact]
    public void Contents_EachId_StandsInReadme() =>
        Assert.All(
            StarterContent.Catalog.Items,
            item => Assert.Contains($"`{item.Ref.Id}`", Readme, StringComparison.Ordinal)
        );
}
