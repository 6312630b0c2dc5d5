using ClinicContent.Model.Blocks;
using ClinicContent.Model.Inlines;
using ClinicContent.Tests.Loading;

namespace ClinicContent.Tests.Validation;

public sealed class RichTextRuleTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(-3)]
    public void Heading_OfAnotherLevelThan2To6_IsWrong(int level) =>
        Assert.Equal(
            [
                $"posts/p.json:2:36: error CLN0206: a heading has level {level}; levels go from 2 to 6, 1 being the name of the item @ post/p $.body[0].level",
            ],
            Report.Of(
                ItemFile.Post(
                    "p",
                    $$"""
                    "body":[{"type":"heading", "level":{{level}},"content":"H"},{"type":"heading","level":6,"content":"H"}]
                    """
                )
            )
        );

    [Theory]
    [InlineData("2", "3", "4", "2", "3", null)]
    [InlineData("3", "4", "2", "2", "2", "beneath level 1")]
    [InlineData("2", "4", "4", "3", "2", "a heading of level 4 stands beneath level 2")]
    [InlineData("2", "3", "2", "3", "6", "a heading of level 6 stands beneath level 3")]
    [InlineData("7", "6", "2", "3", "4", "error CLN0206")]
    public void Heading_LevelsLeftOut_IsAWarning(string a, string b, string c, string d, string e, string? told)
    {
        var headings = new[] { a, b, c, d, e }.Select(level =>
            $$"""{"type":"heading","level":{{level}},"content":"H"}"""
        );
        var report = Report.Of(ItemFile.Post("p", $"\"body\":[{string.Join(',', headings)}]"));
        Assert.Equal(told is null ? 0 : 1, report.Length);
        Assert.All(report, line => Assert.Contains(told!, line, StringComparison.Ordinal));
    }

    [Fact]
    public void Anchor_TwiceInAnItem_IsAtTheSecond() =>
        Assert.Equal(
            [
                "conditions/c.json:3:60: error CLN0207: two headings of the item have the anchor 'a' @ condition/c $.body[0].anchor",
            ],
            Report.Of(
                ItemFile.Condition(
                    "c",
                    """
                    "definition":[{"type":"heading","level":2,"content":"H","anchor":"a"}],
                    "body":[{"type":"heading","level":2,"content":"H","anchor":"a"},{"type":"heading","level":2,"content":"H","anchor":"b"}]
                    """
                ),
                ItemFile.Condition(
                    "d",
                    """
                    "body":[{"type":"heading","level":2,"content":"H","anchor":"a"}]
                    """
                )
            )
        );

    [Fact]
    public void Table_RowOfAnotherLength_IsRagged() =>
        Assert.Equal(
            [
                "posts/p.json:3:1: error CLN0212: the row has 1 of the table's 2 cells @ post/p $.body[0].content[0].rows[1]",
            ],
            Report.Of(
                ItemFile.Post(
                    "p",
                    """
                    "body":[{"type":"quote","content":[{"type":"table","header":["A","B"],"rows":[{"cells":["1","2"]},
                    {"cells":["1"]}]}]}]
                    """
                )
            )
        );

    [Fact]
    public void Figure_WithoutWords_IsWarnedOf() =>
        Assert.Equal(
            [
                "posts/p.json:2:34: warning CLN0214: the image has neither an alternative text nor the mark that it is decorative @ post/p $.body[0].image",
            ],
            Report.Of(
                ItemFile.Post(
                    "p",
                    """
                    "body":[{"type":"figure","image":{"source":"a.png"}},{"type":"figure","image":{"source":"b.png","decorative":true}}]
                    """
                )
            )
        );

    [Fact]
    public void LeadImage_WithoutWords_IsWarnedOf() =>
        Assert.Equal(
            [
                "delivery-methods/m.json:2:13: warning CLN0214: the image has neither an alternative text nor the mark that it is decorative @ delivery-method/m $.leadImage",
            ],
            Report.Of(
                ItemFile.Method(
                    "m",
                    """
                    "leadImage":{"source":"a.png"}
                    """
                ),
                ItemFile.Method(
                    "n",
                    """
                    "leadImage":{"source":"a.png","alternativeText":"A chair"}
                    """
                )
            )
        );

    [Fact]
    public void Heading_InAnItemMadeInCode_HasAPathOnly() =>
        Assert.Equal(
            [
                "error CLN0206: a heading has level 0; levels go from 2 to 6, 1 being the name of the item @ post/p $.questions[0].answer[0].level",
            ],
            Report.Of(
                new Post
                {
                    Id = new("p"),
                    Name = "P",
                    Summary = "S.",
                    Body = [new DividerBlock()],
                    Questions =
                    [
                        new()
                        {
                            Question = "Q",
                            Answer = [new HeadingBlock { Level = 0, Content = [new TextInline { Text = "H" }] }],
                        },
                    ],
                }
            )
        );

    [Fact]
    public void Link_InsideALinkOrMention_IsWrong() =>
        Assert.Equal(
            [
                "conditions/c.json:2:105: error CLN0221: a link or mention stands inside another one: a reader could follow only one of them @ condition/c $.body[0].content[0].content[0].content[0]",
            ],
            Report.Of(
                ItemFile.Condition(
                    "c",
                    """
                    "body":[{"type":"paragraph","content":[{"type":"link","url":"/a","content":[{"type":"strong","content":[{"type":"mention","item":"condition/any"}]}]}]}]
                    """
                )
            )
        );

    [Fact]
    public void Table_WithoutColumns_IsWrong() =>
        Assert.Equal(
            ["conditions/c.json:2:35: error CLN0222: the table has no columns @ condition/c $.body[0].header"],
            Report.Of(ItemFile.Condition("c", """ "body":[{"type":"table","header":[],"rows":[]}]"""))
        );
}
