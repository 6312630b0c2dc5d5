using ClinicContent.Tests.Loading;

namespace ClinicContent.Tests.Validation;

public sealed class DuplicateReferencesRuleTests
{
    [Fact]
    public void Reference_TwiceInAPlainList_IsWarnedOfAtTheSecond() =>
        Assert.Equal(
            [
                "conditions/c.json:2:18: warning CLN0310: 'condition/any' stands twice in this list @ condition/c $.broader[1]",
                "posts/p.json:3:30: warning CLN0310: 'condition/any' stands twice in this list @ post/p $.mentions[1]",
                "posts/p.json:4:21: warning CLN0310: 'post/q' stands twice in this list @ post/p $.relatedPosts[1]",
                "treatments/t.json:2:21: warning CLN0310: 'treatment/u' stands twice in this list @ treatment/t $.alternatives[1]",
                "treatments/t.json:2:25: warning CLN0310: 'treatment/u' stands twice in this list @ treatment/t $.alternatives[2]",
                "treatments/t.json:3:21: warning CLN0310: 'treatment/u' stands twice in this list @ treatment/t $.combinesWith[1]",
            ],
            Report.Of(
                ItemFile.Condition("c", "\"broader\":[\"any\",\"any\"]"),
                ItemFile.Post("q"),
                ItemFile.Post(
                    "p",
                    """
                    "primarySubject":"condition/any",
                    "mentions": ["condition/any","condition/any"],
                    "relatedPosts":["q","q"],
                    "body":[{"type":"embed","item":"condition/any"},{"type":"embed","item":"condition/any"}]
                    """
                ),
                ItemFile.Treatment("u"),
                ItemFile.Treatment(
                    "t",
                    """
                    "alternatives":["u","u","u"],
                    "combinesWith":["u","u"]
                    """
                )
            )
        );

    [Fact]
    public void Edge_ThatCarriesData_MayStandTwice() =>
        Assert.Empty(
            Report.Of(
                ItemFile.Method("m"),
                ItemFile.Treatment(
                    "t",
                    """
                    "deliveryOptions":[{"method":"m"},{"method":"m","note":"N"}],
                    "indications":[{"condition":"any"},{"condition":"any","line":"first"}],
                    "contraindications":[{"text":"T","strength":"absolute","condition":"any"},{"text":"U","strength":"absolute","condition":"any"}]
                    """
                )
            )
        );
}
