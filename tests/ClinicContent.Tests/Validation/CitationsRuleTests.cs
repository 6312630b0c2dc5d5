using ClinicContent.Tests.Loading;

namespace ClinicContent.Tests.Validation;

public sealed class CitationsRuleTests
{
    private const string Sources = """
        "citations":[{"key":"smith-2019","title":"T."},{"key":"lee","title":"T."}],
        """;

    [Fact]
    public void Citation_Unknown_SuggestsTheNearest() =>
        Assert.Equal(
            [
                "treatments/t.json:3:44: error CLN0204: the item has no citation with the key 'smith-2018' @ treatment/t $.cautions[0].citations[1] ~ smith-2019",
                "treatments/t.json:3:57: error CLN0204: the item has no citation with the key 'elsewhere' @ treatment/t $.cautions[0].citations[2]",
            ],
            Report.Of(
                ItemFile.Treatment(
                    "t",
                    Sources
                        + """

                        "cautions":[{"text":"C","citations":["lee","smith-2018","elsewhere"]}]
                        """
                )
            )
        );

    [Fact]
    public void Citation_UnknownAnywhere_IsAtItsPlace()
    {
        const string cited = """ "citations":["x"]""";
        var lines = Report.Of(
            ItemFile.Method("m"),
            ItemFile.Treatment(
                "t",
                $$"""
                "mechanism":{"summary":"S",{{cited}}},
                "onset":{"comparedWith":"C",{{cited}}},
                "eligibility":{"note":"N",{{cited}}},
                "deliveryOptions":[{"method":"m",{{cited}},"doseSchedule":[{"title":"T",{{cited}}}]}],
                "course":[{"title":"A"},{"title":"B",{{cited}}}],
                "contraindications":[{"text":"T","strength":"absolute",{{cited}}}],
                "cautions":[{"text":"T",{{cited}}}],
                "adverseEffects":[{"name":"N",{{cited}}}],
                "interactions":[{"with":"W",{{cited}}}],
                "regulatoryStatuses":[{"jurisdiction":"US",{{cited}}}],
                "indications":[{"condition":"any",{{cited}},
                "statuses":[{"jurisdiction":"US","status":"unknown"},{"jurisdiction":"GB","status":"unknown",{{cited}}}],
                "evidence":[{"source":"x","direction":"for"}]}],
                "body":[{"type":"paragraph","content":["A",{"type":"citation","key":"x"}]}]
                """
            )
        );
        Assert.All(
            lines,
            line =>
                Assert.Contains("CLN0204: the item has no citation with the key 'x'", line, StringComparison.Ordinal)
        );
        Assert.Equal(
            [
                "2 $.mechanism.citations[0]",
                "3 $.onset.citations[0]",
                "4 $.eligibility.citations[0]",
                "5 $.deliveryOptions[0].citations[0]",
                "5 $.deliveryOptions[0].doseSchedule[0].citations[0]",
                "6 $.course[1].citations[0]",
                "7 $.contraindications[0].citations[0]",
                "8 $.cautions[0].citations[0]",
                "9 $.adverseEffects[0].citations[0]",
                "10 $.interactions[0].citations[0]",
                "11 $.regulatoryStatuses[0].citations[0]",
                "12 $.indications[0].citations[0]",
                "13 $.indications[0].statuses[1].citations[0]",
                "14 $.indications[0].evidence[0].source",
                "15 $.body[0].content[1].key",
            ],
            lines.Select(line => $"{line.Split(':')[1]} {line.Split(' ')[^1]}")
        );
    }

    [Fact]
    public void Citation_InEveryText_IsLookedUp() =>
        Assert.Equal(
            [
                "conditions/c.json:2:53: error CLN0204: the item has no citation with the key 'x' @ condition/c $.definition[0].content[0].key",
                "conditions/c.json:3:97: error CLN0204: the item has no citation with the key 'x' @ condition/c $.urgentHelp[0].content[0].content[0].key",
                "posts/p.json:2:78: error CLN0204: the item has no citation with the key 'x' @ post/p $.questions[0].answer[0].content[0].key",
            ],
            Report.Of(
                ItemFile.Condition(
                    "c",
                    """
                    "definition":[{"type":"paragraph","content":[{"key":"x","type":"citation"}]}],
                    "urgentHelp":[{"level":"emergency","title":"T","content":[{"type":"paragraph","content":[{"key":"x","type":"citation"}]}]}]
                    """
                ),
                ItemFile.Post(
                    "p",
                    """
                    "questions":[{"question":"Q","answer":[{"type":"paragraph","content":[{"key":"x","type":"citation"}]}]}]
                    """
                )
            )
        );

    [Fact]
    public void Key_Twice_IsAtTheSecond() =>
        Assert.Equal(
            [
                "posts/p.json:2:46: error CLN0205: two citations of the item have the key 'a' @ post/p $.citations[1].key",
            ],
            Report.Of(
                ItemFile.Post(
                    "p",
                    """
                    "citations":[{"key":"a","title":"T."},{"key":"a","title":"U."},{"key":"A","title":"V."}]
                    """
                )
            )
        );

    [Fact]
    public void Claims_WithoutASource_AreWarnedOf() =>
        Assert.Equal(
            [
                "treatments/t.json:2:43: warning CLN0216: the claim names no source @ treatment/t $.indications[0].claim",
                "treatments/t.json:3:54: warning CLN0216: the status names no source @ treatment/t $.indications[0].statuses[1]",
                "treatments/t.json:4:13: warning CLN0216: the evidence statement names no source @ treatment/t $.indications[0].evidence[0]",
            ],
            Report.Of(
                ItemFile.Treatment(
                    "t",
                    """
                    "indications":[{"condition":"any","claim":"It works.",
                    "statuses":[{"jurisdiction":"US","status":"unknown"},{"jurisdiction":"GB","status":"approved"}],
                    "evidence":[{"direction":"neither"}]}]
                    """
                )
            )
        );
}
