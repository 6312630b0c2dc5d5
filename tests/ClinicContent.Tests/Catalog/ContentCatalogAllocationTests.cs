using ClinicContent.Catalog;

namespace ClinicContent.Tests.Catalog;

/// <summary>What is said to allocate nothing allocates nothing, once it is warm.</summary>
public sealed class ContentCatalogAllocationTests
{
    private static readonly ContentCatalog Catalog = BigCatalog.Catalog;
    private static readonly ConditionId Common = new("every-2");
    private static readonly ConditionId Other = new("every-3");
    private static readonly ConditionId Rare = new("rare-1");
    private static readonly Post[] Filled = new Post[BigCatalog.Posts];

    [Fact]
    public void PostsAbout_ById_AllocatesNothing() => AssertNone(() => Catalog.PostsAbout(Common).Count);

    [Fact]
    public void PostsAbout_ByUnknownId_AllocatesNothing()
    {
        var unknown = new ConditionId("not-there");
        AssertNone(() => Catalog.PostsAbout(unknown).Count);
    }

    [Fact]
    public void PostsAbout_ByHandle_AllocatesNothing()
    {
        var handle = Catalog.GetHandle(Common);
        AssertNone(() => Catalog.PostsAbout(handle).Count);
    }

    [Fact]
    public void PostsAbout_ListIntoASpan_AllocatesNothing()
    {
        var dense = BigCatalog.Conditions("every-2", "every-3", "rare-1");
        var sparse = BigCatalog.Conditions("rare-1", "rare-2");
        var treatments = BigCatalog.Treatments("every-100", "rare-1");
        AssertNone(() => Catalog.PostsAbout(dense, Filled));
        AssertNone(() => Catalog.PostsAbout(sparse, Filled));
        AssertNone(() => Catalog.PostsAbout(treatments, Filled));
    }

    [Fact]
    public void ItemList_IndexedAndSliced_AllocatesNothing() =>
        AssertNone(() =>
        {
            var posts = Catalog.PostsAbout(Common);
            return posts[posts.Count - 1].Tags.Count + posts[..5].Count + posts.GetHandle(3).Item.Tags.Count;
        });

    [Fact]
    public void ItemList_Enumerated_AllocatesNothing() =>
        AssertNone(() =>
        {
            var tags = 0;
            foreach (var post in Catalog.PostsAbout(Common))
            {
                tags += post.Tags.Count;
            }

            return tags;
        });

    [Fact]
    public void ItemList_AndOrIntoASpan_AllocatesNothing()
    {
        AssertNone(() => Catalog.PostsAbout(Common).And(Catalog.PostsAbout(Other), Filled));
        AssertNone(() => Catalog.PostsAbout(Common).And(Catalog.PostsAbout(Rare), Filled));
        AssertNone(() => Catalog.PostsAbout(Common).Or(Catalog.PostsAbout(Other), Filled));
        AssertNone(() => Catalog.PostsAbout(Rare).Or(Catalog.PostsAbout(Other), Filled));
        AssertNone(() => Catalog.PostsAbout(Common).CopyTo(Filled));
    }

    [Fact]
    public void ItemList_LatestOfAnswerOrder_AllocatesNothing() =>
        AssertNone(() => Catalog.PostsAbout(Common).Latest(5).Count);

    [Fact]
    public void ItemLists_OfAKind_AllocateNothing() =>
        AssertNone(() => Catalog.Posts.Count + Catalog.Conditions.Count + Catalog.Items.Count);

    [Fact]
    public void EdgeList_Walked_AllocatesNothing() =>
        AssertNone(() =>
        {
            var found = 0;
            foreach (var edge in Catalog.TreatmentsFor(Common))
            {
                found +=
                    Catalog.PostsAbout(edge.TreatmentHandle).Count + Catalog.IndicationsOf(edge.Treatment.Id).Count;
            }

            return found;
        });

    [Fact]
    public void TryGetItem_ByTypedIdAndByReference_AllocatesNothing() =>
        AssertNone(() =>
            Catalog.TryGetCondition(Common, out var condition) && Catalog.TryGetItem(Rare, out var item)
                ? condition.Tags.Count + item.Tags.Count
                : 0
        );

    private static void AssertNone(Func<int> question)
    {
        for (var i = 0; i < 50; i++)
        {
            question();
        }

        // The runtime allocates too, now and then, while it recompiles: what a question allocates, it allocates each time.
        Assert.Equal(0, Enumerable.Range(0, 5).Min(_ => Allocated(question)));
    }

    private static long Allocated(Func<int> question)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            question();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
