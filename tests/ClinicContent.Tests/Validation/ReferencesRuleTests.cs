using System.Globalization;
using System.Text;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Clinical;
using ClinicContent.Model.Inlines;
using ClinicContent.Tests.Loading;

namespace ClinicContent.Tests.Validation;

public sealed class ReferencesRuleTests
{
    [Fact]
    public void Faults_OfOneItemInCode_AreListedToAHundredAndCountedAll()
    {
        var post = new Post
        {
            Id = new("p"),
            Name = "P",
            Summary = "P.",
            Body = [.. Enumerable.Range(0, 5000).Select(i => new EmbedBlock { Item = new ConditionId($"none-{i}") })],
        };
        var result = new ContentCatalogBuilder().Add(post).Build();
        Assert.Equal(5000, result.ErrorCount);
        Assert.Equal(101, result.Diagnostics.Count);
        Assert.Contains(result.Diagnostics, one => one is { Code: "CLN0002", Item: "post/p" });
    }

    [Fact]
    public void Reference_ToNothing_IsDanglingAndSuggestsTheNearest() =>
        Assert.Equal(
            [
                "conditions/ptsd.json:2:12: error CLN0301: there is no condition 'anixety' @ condition/ptsd $.broader[0] ~ anxiety",
                "posts/p.json:2:19: error CLN0301: there is no condition 'ptds' @ post/p $.primarySubject ~ condition/ptsd",
                "posts/p.json:3:18: error CLN0301: there is no post 'elsewhere' @ post/p $.relatedPosts[0]",
            ],
            Report.Of(
                ItemFile.Condition("anxiety"),
                ItemFile.Condition("ptsd", "\"broader\":[\"anixety\"]"),
                ItemFile.Post(
                    "p",
                    """
                    "primarySubject": "condition/ptds",
                    "relatedPosts": ["elsewhere"]
                    """
                )
            )
        );

    [Fact]
    public void Reference_ToNothingFromAnyMember_IsAtItsPlace()
    {
        var lines = Report.Of(
            ItemFile.Method("m"),
            ItemFile.Treatment(
                "t",
                """
                "deliveryOptions":[{"method":"m"},{"method":"x"}],
                "indications":[{"condition":"x"},
                {"condition":"any","methods":["m","x"]}],
                "contraindications":[{"text":"T","strength":"relative","condition":"x"}],
                "alternatives":["x"],
                "combinesWith":["x"],
                "body":[{"type":"embed","item":"post/x"}]
                """
            ),
            ItemFile.Condition(
                "c",
                """
                "broader":["any","x"],
                "relatedConditions":[{"condition":"x","kind":"comorbid"}],
                "definition":[{"type":"paragraph","content":["a",{"type":"mention","item":"treatment/x"}]}],
                "urgentHelp":[{"level":"urgent","title":"T","content":[{"type":"embed","item":"post/x"}]}],
                "body":[{"type":"list","items":[{"content":[{"type":"paragraph","content":[{"type":"strong","content":[
                {"type":"mention","item":"delivery-method/x"}]}]}]}]}]
                """
            ),
            ItemFile.Post(
                "p",
                """
                "primarySubject":"condition/x",
                "mentions":["condition/any",
                "treatment/x"],
                "relatedPosts":["x"],
                "questions":[{"question":"Q","answer":[{"type":"embed","item":"condition/x"}]}],
                "body":[{"type":"table","header":["A"],"rows":[{"cells":[["a",
                {"type":"mention","item":"post/x"},{"type":"mention","item":"post/x"}]]}]}]
                """
            )
        );
        Assert.Equal(
            [
                "c 2 condition $.broader[1]",
                "c 3 condition $.relatedConditions[0].condition",
                "c 4 treatment $.definition[0].content[1].item",
                "c 5 post $.urgentHelp[0].content[0].item",
                "c 7 delivery method $.body[0].items[0].content[0].content[0].content[0].item",
                "p 2 condition $.primarySubject",
                "p 4 treatment $.mentions[1]",
                "p 5 post $.relatedPosts[0]",
                "p 6 condition $.questions[0].answer[0].item",
                "p 8 post $.body[0].rows[0].cells[0][1].item",
                "t 2 delivery method $.deliveryOptions[1].method",
                "t 3 condition $.indications[0].condition",
                "t 4 delivery method $.indications[1].methods[1]",
                "t 5 condition $.contraindications[0].condition",
                "t 6 treatment $.alternatives[0]",
                "t 7 treatment $.combinesWith[0]",
                "t 8 post $.body[0].item",
            ],
            lines
                .Where(line => line.Contains("CLN0301", StringComparison.Ordinal))
                .Select(line =>
                    $"{Path.GetFileNameWithoutExtension(line.Split(':')[0])} {line.Split(':')[1]} "
                    + $"{line.Split("there is no ")[1].Split(" 'x'")[0]} {line.Split(" @ ")[1].Split(' ')[1]}"
                )
        );
    }

    [Fact]
    public void Reference_ToAnIdOfAnotherKind_NamesTheOther() =>
        Assert.Equal(
            [
                "conditions/c.json:2:12: error CLN0302: there is no condition 'ketamine', but there is the treatment 'ketamine' @ condition/c $.broader[0]",
                "posts/p.json:2:19: error CLN0302: there is no delivery method 'ketamine', but there is the treatment 'ketamine' @ post/p $.primarySubject ~ treatment/ketamine",
            ],
            Report.Of(
                ItemFile.Treatment("ketamine"),
                ItemFile.Condition("c", "\"broader\":[\"ketamine\"]"),
                ItemFile.Post("p", "\"primarySubject\": \"delivery-method/ketamine\"")
            )
        );

    [Fact]
    public void Reference_ToTheItemItself_IsNamed() =>
        Assert.Equal(
            [
                "conditions/c.json:2:12: error CLN0305: the item refers to itself @ condition/c $.broader[0]",
                "posts/p.json:2:32: error CLN0305: the item refers to itself @ post/p $.body[0].item",
                "treatments/t.json:2:17: error CLN0305: the item refers to itself @ treatment/t $.alternatives[0]",
            ],
            Report.Of(
                ItemFile.Condition("c", "\"broader\":[\"c\"]"),
                ItemFile.Post("p", "\"body\":[{\"type\":\"embed\",\"item\":\"post/p\"}]"),
                ItemFile.Treatment("t", "\"alternatives\":[\"t\"]")
            )
        );

    [Fact]
    public void Reference_NearestToTheItemItself_SuggestsNothing() =>
        Assert.Equal(
            [
                "conditions/anxiety-1.json:2:12: error CLN0301: there is no condition 'anxiety-2' @ condition/anxiety-1 $.broader[0]",
                "posts/anxiety-1.json:2:13: error CLN0301: there is no condition 'anxiety-2' @ post/anxiety-1 $.mentions[0] ~ condition/anxiety-1",
            ],
            Report.Of(
                ItemFile.Condition("anxiety-1", "\"broader\":[\"anxiety-2\"]"),
                ItemFile.Post("anxiety-1", "\"mentions\":[\"condition/anxiety-2\"]")
            )
        );

    [Fact]
    public void Reference_OfAnItemMadeInCode_HasAPathOnly() =>
        Assert.Equal(
            [
                "error CLN0301: there is no treatment 'elsewhere' @ post/p $.body[0].content[1].item",
                "error CLN0301: there is no condition 'ptds' @ post/p $.mentions[1] ~ condition/ptsd",
                "error CLN0302: there is no treatment 'ptsd', but there is the condition 'ptsd' @ treatment/t $.combinesWith[0]",
            ],
            Report.Of(
                new Condition
                {
                    Id = new("ptsd"),
                    Name = "PTSD",
                    Summary = "S.",
                },
                new Treatment
                {
                    Id = new("t"),
                    Name = "T",
                    Summary = "S.",
                    Modality = Modality.Device,
                    Indications = [new() { Condition = new("ptsd") }],
                    CombinesWith = [new("ptsd")],
                },
                new Post
                {
                    Id = new("p"),
                    Name = "P",
                    Summary = "S.",
                    Mentions = [new ConditionId("ptsd"), new ConditionId("ptds")],
                    Body =
                    [
                        new ParagraphBlock
                        {
                            Content =
                            [
                                new TextInline { Text = "A" },
                                new MentionInline { Item = new TreatmentId("elsewhere") },
                                new MentionInline { Item = new TreatmentId("elsewhere") },
                            ],
                        },
                    ],
                }
            )
        );

    [Fact]
    public void RejectedFile_StillClaimsItsId()
    {
        var lines = Report.Of(
            ItemFile.Of("conditions/ptsd.json", "{\"formatVersion\":1,\"nmae\":"),
            ItemFile.Of("treatments/ketamine.json", "\ud7ff"),
            ItemFile.Of("posts/old.md", "# Old"),
            ItemFile.Condition("c", "\"broader\":[\"ptsd\"]"),
            ItemFile.Post(
                "p",
                """
                "primarySubject":"condition/ptsd","mentions":["treatment/ketamine"],"relatedPosts":["old"]
                """
            )
        );
        Assert.All(lines, line => Assert.DoesNotContain("CLN03", line, StringComparison.Ordinal));
        Assert.NotEmpty(lines);
    }

    [Fact]
    public void RejectedFile_IsSuggestedToo() =>
        Assert.Contains(
            "conditions/c.json:2:12: error CLN0301: there is no condition 'ptds' @ condition/c $.broader[0] ~ ptsd",
            Report.Of(ItemFile.Of("conditions/ptsd.json", "{"), ItemFile.Condition("c", "\"broader\":[\"ptds\"]"))
        );

    [Fact]
    public void RejectedFile_OfAnotherKind_IsTheWrongKind() =>
        Assert.Contains(
            "conditions/c.json:2:12: error CLN0302: there is no condition 'ketamine', but there is the treatment 'ketamine' @ condition/c $.broader[0]",
            Report.Of(
                ItemFile.Of("treatments/ketamine.json", "{"),
                ItemFile.Condition("c", "\"broader\":[\"ketamine\"]")
            )
        );

    [Fact]
    public void Faults_OfOneFile_AreListedToAHundredAndCountedAll()
    {
        var mentions = string.Join(",", Enumerable.Range(0, 250).Select(i => $"\"treatment/none-{i}\""));
        var result = Report.Build(
            ItemFile.Condition("c", "\"broader\":[\"x\"]"),
            ItemFile.Post("p", $"\"mentions\":[{mentions}],\"relatedPosts\":[\"p\",\"q\"]")
        );
        Assert.Equal((253, 102), (result.ErrorCount, result.Diagnostics.Count));
        Assert.Equal(
            "posts/p.json: error CLN0002: 152 more faults here are counted, but not listed",
            Report.Of(result.Diagnostics[^1])
        );
        Assert.Equal(100, result.Diagnostics.Count(one => one.Place!.Line > 0 && one.Place.File == "posts/p.json"));
    }

    [Fact]
    public void Faults_HundredThousandOfOneFile_AreCountedInReasonableTime()
    {
        const int many = 100_000;
        var text = new StringBuilder("\"mentions\":[");
        for (var i = 0; i < many; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\"condition/none-{i}\",\n");
        }

        text.Append("\"condition/any\"]");
        var result = Report.Build(ItemFile.Post("p", text.ToString()));
        Assert.Equal((many, 101), (result.ErrorCount, result.Diagnostics.Count));
        Assert.Equal((101, 1), (result.Diagnostics[99].Place!.Line, result.Diagnostics[99].Place!.Column));
    }

    [Fact]
    public void Faults_HundredThousandInATextOfOneFile_AreCountedInReasonableTime()
    {
        const int many = 50_000;
        var text = new StringBuilder("\"body\":[{\"type\":\"paragraph\",\"content\":[");
        for (var i = 0; i < many; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{{\"type\":\"mention\",\"item\":\"condition/none-{i}\"}},\n");
        }

        text.Append("\"The end.\"]}]");
        var result = Report.Build(ItemFile.Post("p", text.ToString()));
        Assert.Equal((many, 101), (result.ErrorCount, result.Diagnostics.Count));
        Assert.Equal((101, 26), (result.Diagnostics[99].Place!.Line, result.Diagnostics[99].Place!.Column));
    }
}
