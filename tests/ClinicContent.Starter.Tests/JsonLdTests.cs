using ClinicContent.JsonLd;
using ClinicContent.Site;

namespace ClinicContent.Starter.Tests;

public sealed class JsonLdTests
{
    private static readonly SiteOptions Site = new()
    {
        BaseUrl = new("https://clinic.example/"),
        Name = "Example clinic",
        Publisher = "Example clinic",
    };

    [Theory]
    [InlineData("treatment/ketamine-therapy")]
    [InlineData("condition/ptsd")]
    [InlineData("delivery-method/intravenous-infusion")]
    [InlineData("post/what-is-ketamine-therapy")]
    public Task Write_EachKind_IsWhatSearchEnginesRead(string item) =>
        Verifier.Verify(
            ContentJsonLdWriter.Write(StarterContent.Catalog, ItemRef.Parse(item), Site),
            "jsonld",
            item.Split('/')[0]
        );
}
