using ClinicContent.Tests.Loading;

namespace ClinicContent.Tests.Validation;

public sealed class PublicationSpanRuleTests
{
    [Theory]
    [InlineData("2026-01-05")]
    [InlineData("2026-01-04")]
    public void ExpireOn_NotAfterPublishOn_IsTooSoon(string expireOn) =>
        Assert.Equal(
            [
                $"conditions/x.json:2:37: error CLN0202: the item expires on {expireOn}, which is not after 2026-01-05, when it begins @ condition/x $.expireOn",
            ],
            Report.Of(ItemFile.Condition("x", $"\"publishOn\":\"2026-01-05\",\"expireOn\":\"{expireOn}\""))
        );

    [Theory]
    [InlineData("\"publishOn\":\"2026-01-05\",\"expireOn\":\"2026-01-06\"")]
    [InlineData("\"expireOn\":\"2026-01-06\"")]
    public void ExpireOn_LaterOrAlone_IsRight(string members) =>
        Assert.Empty(Report.Of(ItemFile.Condition("x", members)));
}
