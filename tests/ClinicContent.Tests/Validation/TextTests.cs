using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Clinical;
using ClinicContent.Model.Inlines;
using ClinicContent.Tests.Loading;

namespace ClinicContent.Tests.Validation;

/// <summary>Texts and values that a file cannot hold, or should not: the same is refused of items in code.</summary>
public sealed class TextTests
{
    [Fact]
    public void Text_EmptyInAFile_IsRefused() =>
        Assert.Equal(
            [
                "conditions/x.json:2:9: error CLN0213: 'tags' is empty @ condition/x $.tags[0]",
                "conditions/x.json:3:21: error CLN0213: 'name' is empty @ condition/x $.symptoms[0].name",
            ],
            Report.Of(
                ItemFile.Condition(
                    "x",
                    """
                    "tags":["","a"],
                    "symptoms":[{"name":" \t"}]
                    """
                )
            )
        );

    [Fact]
    public void Text_EmptyInCode_IsRefused() =>
        Assert.Equal(
            [
                "error CLN0213: 'summary' is empty @ condition/x $.summary",
                "error CLN0213: 'name' is empty @ condition/x $.symptoms[1].name",
                "error CLN0213: 'tags' is empty @ condition/x $.tags[1]",
            ],
            Report.Of(
                new Condition
                {
                    Id = new("x"),
                    Name = "X",
                    Summary = " ",
                    Tags = ["a", ""],
                    Symptoms = [new() { Name = "a" }, new() { Name = "\t" }],
                }
            )
        );

    [Fact]
    public void Text_HalfOfASurrogatePairInCode_IsRefused() =>
        Assert.Equal(
            [
                "error CLN0219: 'content' holds half of a surrogate pair, which is no character @ post/x $.body[0].content",
                "error CLN0219: 'name' holds half of a surrogate pair, which is no character @ post/x $.name",
            ],
            Report.Of(
                new Post
                {
                    Id = new("x"),
                    Name = "\ude00\ud83d",
                    Summary = "\ud83d\ude00",
                    Body = RichText.FromText("\ud83d"),
                }
            )
        );

    [Fact]
    public void Enum_UndefinedInCode_IsRefused() =>
        Assert.Equal(
            [
                "error CLN0220: 'status' is 9, which is none of its defined values @ treatment/x $.indications[0].statuses[0].status",
                "error CLN0220: 'status' is 7, which is none of its defined values @ treatment/x $.status",
            ],
            Report
                .Of(
                    new Condition
                    {
                        Id = new("c"),
                        Name = "C",
                        Summary = "S.",
                    },
                    new Treatment
                    {
                        Id = new("x"),
                        Name = "X",
                        Summary = "S.",
                        Status = (PublicationStatus)7,
                        Modality = Modality.Device,
                        Indications =
                        [
                            new()
                            {
                                Condition = new("c"),
                                Statuses = [new() { Jurisdiction = new("US"), Status = (ApprovalStatus)9 }],
                            },
                        ],
                    }
                )
                .Where(line => line.StartsWith("error", StringComparison.Ordinal))
        );

    [Fact]
    public void Id_DefaultInCode_ThrowsWhereTheItemIsAdded()
    {
        var builder = new ContentCatalogBuilder();
        Assert.Throws<InvalidOperationException>(() => builder.Add(new Condition { Id = default, Name = "X" }));
        Assert.Throws<InvalidOperationException>(() =>
            builder.Add(
                new Treatment
                {
                    Id = new("t"),
                    Name = "T",
                    Alternatives = [default],
                }
            )
        );
        Assert.Throws<InvalidOperationException>(() =>
            builder.Add(
                new Post
                {
                    Id = new("p"),
                    Name = "P",
                    Mentions = [default],
                }
            )
        );
        Assert.ThrowsAny<ArgumentException>(() => builder.Add((ContentItem)null!));
        Assert.Empty(builder.Build().OrThrow().Items);
    }

    [Fact]
    public void Text_NullCharacter_IsRefused() =>
        Assert.Equal(
            [
                "error CLN0115: 'content' holds the character U+0000, which no other form of the item can hold @ condition/x $.body[0].content",
                "error CLN0115: 'summary' holds the character U+0000, which no other form of the item can hold @ condition/x $.summary",
            ],
            Report.Of(
                new Condition
                {
                    Id = new("x"),
                    Name = "X",
                    Summary = "a\0",
                    Body = RichText.FromText("\0"),
                }
            )
        );

    [Fact]
    public void Run_Empty_IsRefusedAmongOthersAndNothingAlone()
    {
        Assert.Equal(
            ["conditions/x.json:2:46: error CLN0213: 'content' is empty @ condition/x $.body[0].content[1]"],
            Report.Of(ItemFile.Condition("x", """ "body":[{"type":"paragraph","content":["a", ""]}]"""))
        );
        Assert.Equal(
            ["error CLN0213: 'content' is empty @ condition/x $.body[0].content"],
            Report.Of(
                new Condition
                {
                    Id = new("x"),
                    Name = "X",
                    Summary = "x",
                    Body = [new ParagraphBlock { Content = [new TextInline { Text = "" }] }],
                }
            )
        );
        var cells = Report.Build(
            ItemFile.Condition("x", """ "body":[{"type":"table","header":["a"],"rows":[{"cells":[""]}]}]""")
        );
        var table = Assert.IsType<TableBlock>(cells.OrThrow().GetCondition(new("x")).Body!.Blocks[0]);
        Assert.True(table.Rows[0].Cells[0].IsEmpty);
    }

    [Fact]
    public void Items_DeeperThanAFileMayNest_AreRefused()
    {
        Block block = new DividerBlock();
        for (var i = 0; i < 40; i++)
        {
            block = new QuoteBlock { Content = [block] };
        }

        var fault = Assert.Single(
            Report.Of(
                new Condition
                {
                    Id = new("x"),
                    Name = "X",
                    Summary = "x",
                    Body = [block],
                }
            )
        );
        Assert.StartsWith(
            "error CLN0110: nested deeper than 64 levels @ condition/x $.body[0].content",
            fault,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Items_WithANullInside_ThrowAtOnceAndSayWhere()
    {
        var fault = Assert.Throws<ArgumentNullException>(() =>
            new ContentCatalogBuilder().Add(
                new Condition
                {
                    Id = new("x"),
                    Name = "X",
                    Symptoms = [new() { Name = "a" }, new() { Name = null! }],
                }
            )
        );
        Assert.Contains("'condition/x' at $.symptoms[1].name", fault.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() =>
            new ContentCatalogBuilder().Add(
                new Condition
                {
                    Id = new("x"),
                    Name = "X",
                    UrgentHelp = [null!],
                }
            )
        );
    }
}
