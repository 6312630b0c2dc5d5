using ClinicContent.Catalog;

namespace ClinicContent.Tests.Catalog;

public sealed class ItemListTests
{
    private static readonly ContentItem[] Items = new RandomContent(4, 4, 2, 9, 3).Make();
    private static readonly ContentCatalog Catalog = new ContentCatalogBuilder().Add(Items).Build().OrThrow();

    [Fact]
    public void Default_EveryQuestion_AnswersEmpty()
    {
        var none = default(ItemList<Post>);
        Assert.Empty(none);
        Assert.Equal((0, true, "[]"), (none.Count, none.IsEmpty, none.ToString()));
        Assert.False(none.GetEnumerator().MoveNext());
        Assert.Throws<ArgumentOutOfRangeException>(() => none[0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => none.GetHandle(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => none.Slice(0, 1));
        Assert.Equal(0, none.CopyTo(new Post[1]));
        ItemList<Post>[] answers =
        [
            none.InAnswerOrder(),
            none.Slice(0, 0),
            none.And(none),
            none.Or(none),
            none.Except(none),
            none.And(Catalog.Posts),
            none.Except(Catalog.Posts),
            Catalog.Posts.And(none),
            none.Where(_ => true),
            none.WithTag("sleep"),
            none.ByAuthor("Bo"),
            none.OrderedByName(),
            none.Latest(3),
        ];
        Assert.All(answers, answer => Assert.Equal(none, answer));
        Assert.Equal(Catalog.Posts, none.Or(Catalog.Posts));
        Assert.Equal(Catalog.Posts, Catalog.Posts.Or(none));
        Assert.Equal(Catalog.Posts, Catalog.Posts.Except(none));
        Assert.Equal(0, none.And(Catalog.Posts, new Post[1]));
    }

    [Fact]
    public void Default_OfEdges_AnswersEmpty()
    {
        var none = default(EdgeList<IndicationEdge>);
        Assert.Empty(none);
        Assert.Equal((0, true, "[]"), (none.Count, none.IsEmpty, none.ToString()));
        Assert.False(none.GetEnumerator().MoveNext());
        Assert.Throws<ArgumentOutOfRangeException>(() => none[0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => none.Slice(0, 1));
        Assert.Equal(none, none.Where(_ => true));
        Assert.Equal(none, none.Where(new IndicationFilter()));
        Assert.Equal(none, none.GivenBy(new DeliveryMethodId("x0")));
        Assert.Equal(none, none.GivenBy(default(ItemList<DeliveryMethod>)));
        Assert.Equal(none, none.Slice(0, 0));
        Assert.Empty(none.Treatments);
        Assert.Empty(none.Conditions);
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, -1)]
    [InlineData(0, 10)]
    [InlineData(9, 1)]
    [InlineData(10, 0)]
    [InlineData(1, int.MaxValue)]
    public void Slice_OutOfRange_Throws(int start, int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Catalog.Posts.Slice(start, length));

    [Theory]
    [InlineData(-1)]
    [InlineData(9)]
    [InlineData(int.MinValue)]
    public void Indexer_OutOfRange_Throws(int index)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Catalog.Posts[index]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Catalog.Posts.GetHandle(index));
    }

    [Fact]
    public void Indexer_OfASlice_SeesOnlyTheSlice()
    {
        var slice = Catalog.Posts[2..5];
        Assert.Equal([.. Catalog.Posts.Skip(2).Take(3)], slice);
        Assert.Throws<ArgumentOutOfRangeException>(() => slice[3]);
        Assert.Equal([.. Catalog.Posts.Skip(3).Take(1)], slice[1..2]);
    }

    [Fact]
    public void Latest_NegativeCount_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Catalog.Posts.Latest(-1));

    [Fact]
    public void Equals_SameItemsOfTwoCatalogs_IsTrueAndTheHashesAgree()
    {
        var twin = new ContentCatalogBuilder().Add(Items.Reverse()).Build().OrThrow();
        Assert.True(Catalog.Posts == twin.Posts);
        Assert.Equal(Catalog.Posts.GetHashCode(), twin.Posts.GetHashCode());
        Assert.True(Catalog.Posts.Equals((object)twin.Posts));
        Assert.True(Catalog.Posts != twin.Posts[1..]);
        Assert.NotEqual(Catalog.Posts[..8], twin.Posts[1..]);
        Assert.False(Catalog.Posts.Equals("posts"));
    }

    [Fact]
    public void ToString_SomeItems_NamesThem() =>
        Assert.Equal($"[{Catalog.Treatments[0].Ref}, {Catalog.Treatments[1].Ref}]", Catalog.Treatments[..2].ToString());

    [Fact]
    public void Where_Predicate_IsAskedAtOnceAndOnceOfEach()
    {
        var asked = 0;
        var found = Catalog.Posts.Where(_ => ++asked > 0);
        Assert.Equal(9, asked);
        Assert.Equal(found, found);
        Assert.Equal(9, found.ToArray().Length);
        Assert.Equal(9, asked);
    }

    [Fact]
    public void Handles_OfOneItem_AreEqual()
    {
        var handle = Catalog.Posts.GetHandle(4);
        Assert.Equal(handle, Catalog.GetHandle(Catalog.Posts[4].Id));
        Assert.True(handle == Catalog.Posts[3..].GetHandle(1));
        Assert.True(handle != Catalog.Posts.GetHandle(5));
        Assert.Equal(Catalog.Posts[4].Ref.ToString(), handle.ToString());
        Assert.NotEqual(handle, new ContentCatalogBuilder().Add(Items).Build().OrThrow().Posts.GetHandle(4));
    }

    [Fact]
    public void Handle_Default_NamesNothing()
    {
        var none = default(ItemHandle<Post>);
        Assert.True(none.IsDefault);
        Assert.Equal("", none.ToString());
        Assert.Throws<InvalidOperationException>(() => none.Item);
        Assert.Equal(default, none);
    }
}
