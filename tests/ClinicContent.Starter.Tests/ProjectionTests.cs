using ClinicContent.Json;
using ClinicContent.Site;

namespace ClinicContent.Starter.Tests;

public sealed class ProjectionTests
{
    private static readonly SiteOptions Site = new() { BaseUrl = new("https://clinic.example/") };

    [Theory]
    [InlineData("treatment/esketamine-nasal-spray", ContentProjection.Id)]
    [InlineData("treatment/esketamine-nasal-spray", ContentProjection.Card)]
    [InlineData("treatment/esketamine-nasal-spray", ContentProjection.Full)]
    [InlineData("condition/ptsd", ContentProjection.Card)]
    [InlineData("condition/ptsd", ContentProjection.Full)]
    [InlineData("delivery-method/nasal-spray", ContentProjection.Card)]
    [InlineData("delivery-method/nasal-spray", ContentProjection.Full)]
    [InlineData("post/what-is-ptsd", ContentProjection.Card)]
    [InlineData("post/what-is-ptsd", ContentProjection.Full)]
    public Task Write_Item_IsWhatAnAppAskedFor(string item, ContentProjection projection) =>
        Verifier.Verify(
            ContentProjectionWriter.Write(StarterContent.Catalog, ItemRef.Parse(item), projection, Site),
            "json",
            parameters: $"{item[(item.IndexOf('/', StringComparison.Ordinal) + 1)..]}_{projection}"
        );
}
