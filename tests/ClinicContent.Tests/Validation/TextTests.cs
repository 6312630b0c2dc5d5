using ClinicContent.Model;
using ClinicContent.Model.Clinical;
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
}
