using ClinicContent.Model;
using ClinicContent.Model.Clinical;
using ClinicContent.Tests.Loading;

namespace ClinicContent.Tests.Validation;

public sealed class RequiredMembersRuleTests
{
    [Theory]
    [InlineData(
        "treatments",
        "treatment",
        "a treatment",
        ",\"modality\":\"device\",\"indications\":[{\"condition\":\"any\"}]"
    )]
    [InlineData("conditions", "condition", "a condition", "")]
    [InlineData("delivery-methods", "delivery-method", "a delivery method", "")]
    [InlineData("posts", "post", "a post", ",\"body\":\"Text.\"")]
    public void Summary_Absent_IsRequired(string folder, string type, string phrase, string members)
    {
        var body = members.Replace("\"Text.\"", "[{\"type\":\"divider\"}]", StringComparison.Ordinal);
        var text = $$"""
             {"formatVersion":1,"type":"{{type}}","id":"x","name":"X"{{body}}}
            """;
        Assert.Equal(
            [$"{folder}/x.json:1:2: error CLN0201: {phrase} needs 'summary' @ {type}/x $.summary"],
            Report.Of(ItemFile.Of($"{folder}/x.json", text))
        );
    }

    [Fact]
    public void PublishOn_AbsentFromAPublishedItem_IsRequired() =>
        Assert.Equal(
            [
                "conditions/x.json:1:1: error CLN0201: a published item needs 'publishOn' @ condition/x $.publishOn",
                "conditions/x.json:1:1: warning CLN0217: the item is published, but no review of it is recorded @ condition/x $",
            ],
            Report.Of(ItemFile.Condition("x", "\"status\":\"published\""))
        );

    [Fact]
    public void Modality_Absent_IsRequired() =>
        Assert.Equal(
            ["error CLN0201: a treatment needs 'modality' @ treatment/x $.modality"],
            Report.Of(Treatment(), Condition())
        );

    [Fact]
    public void DeliveryOptions_AbsentFromADrugTherapy_AreRequired() =>
        Assert.Equal(
            [
                "treatments/x.json:1:1: error CLN0201: a drug therapy needs 'deliveryOptions': at least one way in which it is given @ treatment/x $.deliveryOptions",
            ],
            Report.Of(ItemFile.Treatment("x", "\"modality\":\"drug-therapy\""))
        );

    [Fact]
    public void DeliveryOptions_EmptyList_IsWhereItStands() =>
        Assert.Equal(
            [
                "treatments/x.json:2:45: error CLN0201: a drug therapy needs 'deliveryOptions': at least one way in which it is given @ treatment/x $.deliveryOptions",
            ],
            Report.Of(ItemFile.Treatment("x", "\"modality\":\"drug-therapy\",\"deliveryOptions\":[]"))
        );

    [Fact]
    public void Body_AbsentFromAPost_IsRequired() =>
        Assert.Equal(
            ["posts/x.json:2:8: error CLN0201: a post needs 'body' @ post/x $.body"],
            Report.Of(ItemFile.Post("x", "\"body\":[]"))
        );

    [Fact]
    public void Item_MadeInCodeWithIdAndNameOnly_SaysEverythingThatIsMissing() =>
        Assert.Equal(
            [
                "error CLN0201: a post needs 'body' @ post/x $.body",
                "error CLN0201: a published item needs 'publishOn' @ post/x $.publishOn",
                "error CLN0201: a post needs 'summary' @ post/x $.summary",
            ],
            Report.Of(
                new Post
                {
                    Id = new("x"),
                    Name = "X",
                    Status = PublicationStatus.Published,
                }
            )
        );

    private static Condition Condition() =>
        new()
        {
            Id = new("c"),
            Name = "C",
            Summary = "S.",
        };

    private static Treatment Treatment() =>
        new()
        {
            Id = new("x"),
            Name = "X",
            Summary = "S.",
            Indications = [new Indication { Condition = new("c") }],
        };
}
