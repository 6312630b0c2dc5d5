using ClinicContent.Tests.Loading;

namespace ClinicContent.Tests.Validation;

public sealed class ReviewRuleTests
{
    private const string Published = "\"status\":\"published\",\"publishOn\":\"2026-01-01\"";

    [Fact]
    public void Review_AbsentFromAPublishedClinicalItem_IsWarnedOf() =>
        Assert.Equal(
            [
                "conditions/a.json:1:1: warning CLN0217: the item is published, but no review of it is recorded @ condition/a $",
                "delivery-methods/b.json:1:1: warning CLN0217: the item is published, but no review of it is recorded @ delivery-method/b $",
            ],
            Report.Of(
                ItemFile.Condition("a", Published),
                ItemFile.Method("b", Published + ",\"review\":{\"nextReviewDueOn\":\"2027-01-01\"}"),
                ItemFile.Condition("c", Published + ",\"review\":{\"lastReviewedOn\":\"2026-01-01\"}"),
                ItemFile.Condition("d"),
                ItemFile.Post("e", Published)
            )
        );
}
