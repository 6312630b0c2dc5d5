using ClinicContent.Tests.Loading;

namespace ClinicContent.Tests.Validation;

public sealed class SymmetryRuleTests
{
    [Fact]
    public void Kinds_OfBothEnds_HaveToAgree() =>
        Assert.Equal(
            [
                "conditions/a.json:2:46: error CLN0308: the relation to 'b' is 'comorbid' here, but 'see-also' there @ condition/a $.relatedConditions[0].kind ~ see-also & conditions/b.json:3:27",
                "conditions/b.json:3:27: error CLN0308: the relation to 'a' is 'see-also' here, but 'comorbid' there @ condition/b $.relatedConditions[1].kind ~ comorbid & conditions/a.json:2:46",
            ],
            Report.Of(
                ItemFile.Condition("a", "\"relatedConditions\":[{\"condition\":\"b\",\"kind\":\"comorbid\"}]"),
                ItemFile.Condition(
                    "b",
                    """
                    "relatedConditions":[{"condition":"any","kind":"comorbid"},
                    {"condition":"a", "kind": "see-also"}]
                    """
                )
            )
        );

    [Fact]
    public void Kinds_ThatAgreeOrStandAtOneEndOnly_AreRight() =>
        Assert.Empty(
            Report.Of(
                ItemFile.Condition(
                    "a",
                    """
                    "relatedConditions":[{"condition":"b","kind":"comorbid"},{"condition":"c","kind":"see-also"}]
                    """
                ),
                ItemFile.Condition(
                    "b",
                    """
                    "relatedConditions":[{"condition":"a","kind":"see-also"},{"condition":"a","kind":"comorbid"}]
                    """.Replace("{\"condition\":\"a\",\"kind\":\"see-also\"},", "", StringComparison.Ordinal)
                ),
                ItemFile.Condition("c")
            )
        );

    [Fact]
    public void Kinds_OfWhichOneAgrees_AreWrongOnlyWhereTheOtherStands() =>
        Assert.Equal(
            [
                "conditions/b.json:2:46: error CLN0308: the relation to 'a' is 'see-also' here, but 'comorbid' there @ condition/b $.relatedConditions[0].kind ~ comorbid & conditions/a.json:2:46",
            ],
            Report.Of(
                ItemFile.Condition("a", "\"relatedConditions\":[{\"condition\":\"b\",\"kind\":\"comorbid\"}]"),
                ItemFile.Condition(
                    "b",
                    """
                    "relatedConditions":[{"condition":"a","kind":"see-also"},{"condition":"a","kind":"comorbid"}]
                    """
                )
            )
        );
}
