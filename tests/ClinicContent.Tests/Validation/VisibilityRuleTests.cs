using ClinicContent.Model;
using ClinicContent.Tests.Loading;

namespace ClinicContent.Tests.Validation;

public sealed class VisibilityRuleTests
{
    private const string Seen = "\"status\":\"published\",\"publishOn\":\"2026-01-05\",\"expireOn\":\"2026-02-01\"";

    [Theory]
    [InlineData("", "is a draft")]
    [InlineData("\"status\":\"in-review\",\"publishOn\":\"2026-01-01\"", "is in review")]
    [InlineData("\"status\":\"archived\",\"publishOn\":\"2026-01-01\"", "is archived")]
    [InlineData("\"status\":\"published\",\"publishOn\":\"2026-01-06\"", "is seen only from 2026-01-06 on")]
    [InlineData(
        "\"status\":\"published\",\"publishOn\":\"2026-01-01\",\"expireOn\":\"2026-01-31\"",
        "is seen only from 2026-01-01 until 2026-01-31"
    )]
    public void Target_NotSeenAsLong_IsNamedWithItsStanding(string target, string standing) =>
        Assert.Equal(
            [
                $"posts/p.json:3:19: error CLN0307: readers see this item from 2026-01-05 until 2026-02-01, but post/q {standing} @ post/p $.primarySubject",
            ],
            Report.Of(ItemFile.Post("p", Seen + ",\n\"primarySubject\": \"post/q\""), ItemFile.Post("q", target))
        );

    [Theory]
    [InlineData("\"status\":\"published\",\"publishOn\":\"2026-01-05\",\"expireOn\":\"2026-02-01\"")]
    [InlineData("\"status\":\"published\",\"publishOn\":\"2026-01-04\",\"expireOn\":\"2026-02-02\"")]
    [InlineData("\"status\":\"published\",\"publishOn\":\"2026-01-05\"")]
    public void Target_SeenAsLong_IsRight(string target) =>
        Assert.Empty(
            Report.Of(ItemFile.Post("p", Seen + ",\n\"primarySubject\": \"post/q\""), ItemFile.Post("q", target))
        );

    [Fact]
    public void Item_WithoutAnEnd_NeedsTargetsWithoutAnEnd() =>
        Assert.Equal(
            [
                "posts/p.json:3:19: error CLN0307: readers see this item from 2026-01-05 on, but post/q is seen only from 2026-01-05 until 2026-02-01 @ post/p $.primarySubject",
            ],
            Report.Of(
                ItemFile.Post(
                    "p",
                    "\"status\":\"published\",\"publishOn\":\"2026-01-05\",\n\"primarySubject\": \"post/q\""
                ),
                ItemFile.Post("q", Seen)
            )
        );

    [Theory]
    [InlineData("")]
    [InlineData("\"status\":\"in-review\",\"publishOn\":\"2026-01-01\",")]
    [InlineData("\"status\":\"archived\",\"publishOn\":\"2026-01-01\",")]
    public void Item_ThatReadersDoNotSee_MayLeadAnywhere(string standing) =>
        Assert.Empty(Report.Of(ItemFile.Post("p", standing + "\"mentions\":[\"post/q\"]"), ItemFile.Post("q")));

    [Fact]
    public void Target_NamedSeveralTimes_IsReportedOnceAtTheFirst() =>
        Assert.Equal(
            [
                "posts/p.json:3:13: error CLN0307: readers see this item from 2026-01-05 until 2026-02-01, but condition/any is a draft @ post/p $.mentions[0]",
                "posts/p.json:4:32: error CLN0307: readers see this item from 2026-01-05 until 2026-02-01, but treatment/t is a draft @ post/p $.body[0].item",
            ],
            Report.Of(
                ItemFile.Treatment("t"),
                ItemFile.Post(
                    "p",
                    Seen
                        + ",\n"
                        + """
                        "mentions":["condition/any"],
                        "body":[{"type":"embed","item":"treatment/t"},{"type":"embed","item":"condition/any"}]
                        """
                )
            )
        );

    [Fact]
    public void Target_OfAnItemMadeInCode_HasAPathOnly() =>
        Assert.Equal(
            [
                "error CLN0307: readers see this item from 2026-01-05 on, but post/q is archived @ post/p $.relatedPosts[0]",
            ],
            Report.Of(
                new Post
                {
                    Id = new("p"),
                    Name = "P",
                    Summary = "S.",
                    Status = PublicationStatus.Published,
                    PublishOn = new DateOnly(2026, 1, 5),
                    Body = RichText.FromText("T."),
                    RelatedPosts = [new("q")],
                },
                new Post
                {
                    Id = new("q"),
                    Name = "Q",
                    Summary = "S.",
                    Status = PublicationStatus.Archived,
                    Body = RichText.FromText("T."),
                }
            )
        );
}
