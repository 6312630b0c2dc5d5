using ClinicContent.Diagnostics;
using ClinicContent.Tests.Loading;

namespace ClinicContent.Tests.Validation;

/// <summary>What can be said of a file that became no item.</summary>
public sealed class RejectedFilesTests
{
    [Fact]
    public void Reference_InARejectedFile_IsDanglingAllTheSame() =>
        Report.Same(
            [
                "conditions/a.json:2:1: error CLN0102: a condition has no member 'sumary' @ condition/a $.sumary ~ summary",
                "conditions/a.json:3:12: error CLN0301: there is no condition 'ptds' @ condition/a $.broader[0] ~ ptsd",
                "posts/p.json:2:1: error CLN0102: a post has no member 'nmae' @ post/p $.nmae ~ name",
                "posts/p.json:3:19: error CLN0302: there is no treatment 'ptsd', but there is the condition 'ptsd' @ post/p $.primarySubject ~ condition/ptsd",
                "posts/p.json:4:81: error CLN0301: there is no condition 'non' @ post/p $.body[0].content[0].item",
            ],
            Report.Of(
                ItemFile.Condition("ptsd"),
                ItemFile.Condition("a", "\"sumary\":\"x\",\n\"broader\":[\"ptds\",\"ptsd\",\"a\"]"),
                ItemFile.Post(
                    "p",
                    """
                    "nmae":1,
                    "primarySubject": "treatment/ptsd",
                    "body":[{"type":"paragraph","content":[{"type":"mention","content":["x"],"item":"condition/non"}]}]
                    """
                )
            )
        );

    [Fact]
    public void Reference_FromRejectedToRejected_IsNotDangling() =>
        Report.Same(
            [
                "conditions/a.json:2:1: error CLN0102: a condition has no member 'zebra' @ condition/a $.zebra",
                "conditions/b.json:2:1: error CLN0102: a condition has no member 'zebra' @ condition/b $.zebra",
            ],
            Report.Of(
                ItemFile.Condition("a", "\"zebra\":1,\"broader\":[\"b\"]"),
                ItemFile.Condition("b", "\"zebra\":1,\"broader\":[\"a\"]")
            )
        );

    [Fact]
    public void FileWithAnotherIdThanItsName_ClaimsBoth() =>
        Report.Same(
            ["conditions/b.json:1:44: error CLN0113: the id is 'a', but the file is named 'b' @ condition/b $.id"],
            Report.Of(
                ItemFile.Of("conditions/b.json", ItemFile.Condition("a").Value),
                ItemFile.Condition("c", "\"broader\":[\"a\"]"),
                ItemFile.Condition("d", "\"broader\":[\"b\"]")
            )
        );

    [Fact]
    public void PublishedWithoutItsDay_IsOneFaultHoweverMuchLeadsThere() =>
        Assert.Equal(
            ["CLN0201"],
            Report
                .Build(
                    ItemFile.Condition("a", "\"status\":\"published\""),
                    ItemFile.Condition("b", "\"status\":\"published\",\"publishOn\":\"2026-01-01\",\"broader\":[\"a\"]")
                )
                .Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error)
                .Select(one => one.Code)
        );
}
