using ClinicContent.Json;
using ClinicContent.Tests.Loading;

namespace ClinicContent.Tests.Validation;

public sealed class NearlyKnownWordsTests
{
    [Fact]
    public void Word_OneLetterOff_IsAWarningEachTimeAndTheItemStays()
    {
        var result = Report.Build(
            ItemFile.Treatment("t", "\"modality\":\"drug-terapy\""),
            ItemFile.Treatment("u", "\"modality\":\"drug-terapy\""),
            ItemFile.Condition("c", "\"codes\":[{\"system\":\"icd10cm\",\"code\":\"F43.1\",\"match\":\"exact\"}]")
        );
        Report.Same(
            [
                "conditions/c.json:2:20: warning CLN0223: 'icd10cm' is none of the well-known words, but nearly one of them @ condition/c $.codes[0].system ~ icd-10-cm",
                "treatments/t.json:2:12: warning CLN0223: 'drug-terapy' is none of the well-known words, but nearly one of them @ treatment/t $.modality ~ drug-therapy",
                "treatments/u.json:2:12: warning CLN0223: 'drug-terapy' is none of the well-known words, but nearly one of them @ treatment/u $.modality ~ drug-therapy",
            ],
            Report.Of(result)
        );
        Assert.Equal("drug-terapy", result.Catalog!.GetTreatment(new("t")).Modality!.Value);
    }

    [Theory]
    [InlineData("\"modality\":\"drug-therapy\"")]
    [InlineData("\"modality\":\"hypnosis\"")]
    [InlineData("\"language\":\"el\"")]
    [InlineData("\"audiences\":[\"kin\"]")]
    public void Word_KnownOrFarFromAnyOrShort_IsNoWarning(string members) =>
        Assert.DoesNotContain(Report.Build(ItemFile.Treatment("t", members)).Diagnostics, one => one.Code == "CLN0223");

    [Fact]
    public void Word_InABundle_IsToldWhenLoadedAndNotAgainWhenOpened()
    {
        var condition = new Condition
        {
            Id = new("a"),
            Name = "A",
            Summary = "A.",
            Audiences = [new("clinican")],
        };
        var catalog = new ContentCatalogBuilder().Add(condition).Build().OrThrow();
        var bundle = ContentBundleSerializer.SerializeToUtf8Bytes(catalog);
        Assert.Equal(1, ContentCatalog.Load(ContentSource.Bundle(bundle, "b")).WarningCount);
        Assert.Equal(0, ContentCatalog.Load(ContentSource.OpenBundle(bundle, "b")).WarningCount);
    }
}
