using ClinicContent.Tests.Loading;

namespace ClinicContent.Tests.Validation;

public sealed class SlugsRuleTests
{
    [Fact]
    public void Slug_OfTwoItems_CollidesIgnoringCase() =>
        Assert.Equal(
            [
                "conditions/b.json:2:8: error CLN0304: the slug 'The-Page' is also that of condition/a @ condition/b $.slug & conditions/a.json:2:8",
            ],
            Report.Of(
                ItemFile.Condition("a", "\"slug\":\"the-page\""),
                ItemFile.Condition("b", "\"slug\":\"The-Page\"")
            )
        );

    [Fact]
    public void Slug_ThatIsTheIdOfAnItemWithoutOne_CollidesIgnoringCase() =>
        Assert.Equal(
            [
                "conditions/b.json:2:8: error CLN0304: the slug 'A' is also that of condition/a @ condition/b $.slug & conditions/a.json:1:44",
            ],
            Report.Of(ItemFile.Condition("a"), ItemFile.Condition("b", "\"slug\":\"A\""))
        );

    [Fact]
    public void FormerSlug_OfAnotherItem_Collides() =>
        Assert.Equal(
            [
                "conditions/b.json:2:28: error CLN0304: the slug 'NEW' is also that of condition/a @ condition/b $.formerSlugs[1] & conditions/a.json:2:8",
                "conditions/b.json:2:34: error CLN0304: the slug 'old-2' is also that of condition/a @ condition/b $.formerSlugs[2] & conditions/a.json:2:38",
                "conditions/c.json:2:8: error CLN0304: the slug 'Old-1' is also that of condition/a @ condition/c $.slug & conditions/a.json:2:29",
            ],
            Report.Of(
                ItemFile.Condition("a", "\"slug\":\"new\",\"formerSlugs\":[\"old-1\", \"old-2\"]"),
                ItemFile.Condition("b", "\"formerSlugs\":[\"elsewhere\",\"NEW\",\"old-2\"]"),
                ItemFile.Condition("c", "\"slug\":\"Old-1\"")
            )
        );

    [Fact]
    public void Slug_OfAnotherKindOrOfTheItemItself_IsRight() =>
        Assert.Empty(
            Report.Of(
                ItemFile.Condition("a", "\"slug\":\"page\",\"formerSlugs\":[\"a\",\"Page\",\"page\"]"),
                ItemFile.Method("a", "\"slug\":\"page\""),
                ItemFile.Post("page")
            )
        );

    [Fact]
    public void Slug_ThatIsTheIdOfAnItemWithAnother_IsRight() =>
        Assert.Empty(
            Report.Of(ItemFile.Condition("a", "\"slug\":\"page\""), ItemFile.Condition("b", "\"slug\":\"a\""))
        );
}
