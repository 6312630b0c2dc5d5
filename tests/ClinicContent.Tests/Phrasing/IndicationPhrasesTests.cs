using ClinicContent.Model;
using ClinicContent.Model.Clinical;
using ClinicContent.Phrasing;

namespace ClinicContent.Tests.Phrasing;

public sealed class IndicationPhrasesTests
{
    private static readonly ContentCatalog Catalog = new ContentCatalogBuilder()
        .Add(
            new DeliveryMethod
            {
                Id = new("spray"),
                Name = "Nasal spray",
                Summary = "Through the nose.",
            }
        )
        .Build()
        .OrThrow();

    private static readonly Indication Bare = new() { Condition = new("ptsd") };

    [Fact]
    public void ToPhrase_OfABareUse_SaysThatNothingIsRecorded() =>
        Assert.Equal("status not recorded; evidence: insufficient", Bare.ToPhrase(Catalog));

    [Fact]
    public void ToPhrase_OfANarrowedUse_SaysAllThatLimitsIt()
    {
        var use = Bare with
        {
            Methods = [new("spray"), new("unknown-method")],
            Products = ["One"],
            Line = TreatmentLine.Second,
            Population = "adults",
            Statuses =
            [
                new() { Jurisdiction = Jurisdiction.UnitedStates, Status = ApprovalStatus.OffLabel },
                new() { Jurisdiction = new("CH"), Status = ApprovalStatus.NotApproved },
            ],
        };

        Assert.Equal(
            "by Nasal spray or delivery-method/unknown-method, as One, second-line, adults — US: off-label, CH: not approved; evidence: insufficient",
            use.ToPhrase(Catalog)
        );
        Assert.Equal(
            "by Nasal spray or delivery-method/unknown-method, as One, second-line, adults",
            use.NarrowingToPhrase(Catalog)
        );
    }

    [Fact]
    public void NarrowingToPhrase_OfABareUse_IsEmpty() => Assert.Equal("", Bare.NarrowingToPhrase(Catalog));

    [Theory]
    [InlineData(ApprovalStatus.Unknown, "unknown")]
    [InlineData(ApprovalStatus.OffLabel, "off-label")]
    [InlineData(ApprovalStatus.NotApproved, "not approved")]
    public void ToPhrase_OfAStatus_IsInWords(ApprovalStatus status, string expected) =>
        Assert.Equal(expected, status.ToPhrase());

    [Theory]
    [InlineData(OverallDirection.For, "for")]
    [InlineData(OverallDirection.Insufficient, "insufficient")]
    public void ToPhrase_OfADirection_IsInWords(OverallDirection direction, string expected) =>
        Assert.Equal(expected, direction.ToPhrase());

    [Fact]
    public void ToPhrase_OfNothing_IsWrongUse()
    {
        Assert.Throws<ArgumentNullException>(() => IndicationPhrases.ToPhrase(null!, Catalog));
        Assert.Throws<ArgumentNullException>(() => Bare.ToPhrase(null!));
        Assert.Throws<ArgumentNullException>(() => Bare.NarrowingToPhrase(null!));
    }
}
