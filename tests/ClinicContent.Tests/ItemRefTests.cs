namespace ClinicContent.Tests;

public sealed class ItemRefTests
{
    [Theory]
    [InlineData("treatment/ketamine", ContentKind.Treatment, "ketamine")]
    [InlineData("condition/ptsd", ContentKind.Condition, "ptsd")]
    [InlineData("delivery-method/iv", ContentKind.DeliveryMethod, "iv")]
    [InlineData("post/p-1", ContentKind.Post, "p-1")]
    public void Parse_KindAndId_GivesBoth(string text, ContentKind kind, string id)
    {
        var reference = ItemRef.Parse(text);
        Assert.Equal(
            (kind, id, text, false),
            (reference.Kind, reference.Id, reference.ToString(), reference.IsDefault)
        );
        Assert.Equal(new ItemRef(kind, id), reference);
        Assert.True(ItemRef.TryParse(text, null, out var other) && other == reference);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ptsd")]
    [InlineData("/ptsd")]
    [InlineData("condition/")]
    [InlineData("condition")]
    [InlineData("Condition/ptsd")]
    [InlineData("conditions/ptsd")]
    [InlineData("condition/PTSD")]
    [InlineData("condition/a/b")]
    [InlineData("condition//ptsd")]
    [InlineData(" condition/ptsd")]
    [InlineData("deliverymethod/iv")]
    public void TryCreate_AnythingElse_IsRefused(string? text)
    {
        Assert.False(ItemRef.TryCreate(text, out var reference));
        Assert.True(reference.IsDefault);
        Assert.Throws(
            text is null ? typeof(ArgumentNullException) : typeof(FormatException),
            () => ItemRef.Parse(text!)
        );
    }

    [Theory]
    [InlineData((ContentKind)4, "a")]
    [InlineData((ContentKind)(-1), "a")]
    [InlineData(ContentKind.Post, "A")]
    [InlineData(ContentKind.Post, null)]
    public void Constructor_WrongKindOrId_Throws(ContentKind kind, string? id) =>
        Assert.ThrowsAny<ArgumentException>(() => new ItemRef(kind, id!));

    [Fact]
    public void Parse_NotAReference_SaysWhatWouldBe() =>
        Assert.Equal(
            "'ptsd' is not a reference: a kind (treatment, condition, delivery-method, post), a slash and an id, as in condition/ptsd.",
            Assert.Throws<FormatException>(() => ItemRef.Parse("ptsd")).Message
        );

    [Fact]
    public void Default_AnyUse_IsGuarded()
    {
        var reference = default(ItemRef);
        Assert.True(reference.IsDefault);
        Assert.Equal("", reference.ToString());
        Assert.Throws<InvalidOperationException>(() => reference.Id);
        Assert.False(reference.TryAs<TreatmentId>(out _));
        Assert.NotEqual(reference, new ItemRef(ContentKind.Treatment, "a"));
        Assert.Equal(reference, default);
    }

    [Fact]
    public void TryAs_KindOfTheReference_GivesTheTypedId()
    {
        var reference = ItemRef.Parse("condition/ptsd");
        Assert.True(reference.TryAs<ConditionId>(out var condition));
        Assert.Equal(new ConditionId("ptsd"), condition);
        Assert.False(reference.TryAs<PostId>(out var post));
        Assert.True(post.IsDefault);
    }

    [Fact]
    public void CompareTo_References_AreOrderedByKindThenId()
    {
        string[] ordered =
        [
            "treatment/b",
            "condition/a",
            "condition/a-b",
            "condition/ab",
            "delivery-method/0",
            "post/a",
        ];
        var references = Array.ConvertAll(ordered, ItemRef.Parse);
        Assert.Equal(references, references.Reverse().Order());
        Assert.True(references[0] != references[1] && references[1] == ItemRef.Parse(ordered[1]));
        Assert.NotEqual(ItemRef.Parse("post/a").GetHashCode(), ItemRef.Parse("condition/a").GetHashCode());
    }
}
