using ClinicContent.Catalog;

namespace ClinicContent.Tests.Catalog;

/// <summary>Set algebra where rows are long enough for bitmaps, too short, slices, or not in answer order.</summary>
public sealed class BigCatalogTests
{
    private static readonly Post[] Filled = new Post[BigCatalog.Posts];

    [Theory]
    [InlineData("every-1", true)]
    [InlineData("every-255", true)]
    [InlineData("every-257", true)]
    [InlineData("every-1000", false)]
    [InlineData("rare-1", false)]
    public void TryGetBitmap_RowOfAPartOfTheTable_IsThereWhereItIsLong(string subject, bool isLong)
    {
        var posts = BigCatalog.Catalog.PostsAbout(new ConditionId(subject));
        Assert.Equal(isLong, posts.Row.TryGetBitmap(out _));
        Assert.False(posts[..(posts.Count - 1)].Row.TryGetBitmap(out _));
        Assert.False(posts.OrderedByName().Row.TryGetBitmap(out _));
    }

    [Fact]
    public void PostsAbout_EachSubject_AreThoseThatNameIt()
    {
        foreach (var subject in BigCatalog.Subjects)
        {
            var expected = BigCatalog.PostsAbout(subject);
            Answer.Items(subject, expected, BigCatalog.Catalog.PostsAbout(new ConditionId(subject)));
            Answer.Items(subject, expected, BigCatalog.Catalog.PostsAbout(new TreatmentId(subject)));
        }
    }

    [Fact]
    public void AndOrExcept_DenseAndSparse_AreTheSetsInAnswerOrder()
    {
        foreach (var one in BigCatalog.Subjects)
        {
            foreach (var other in BigCatalog.Subjects)
            {
                Compare($"{one}, {other}", Forms(one), Forms(other));
            }
        }
    }

    [Fact]
    public void PostsAbout_ListOfSubjects_IsTheirUnion()
    {
        string[][] lists =
        [
            [],
            ["never"],
            ["rare-1"],
            ["rare-1", "rare-2", "rare-3"],
            ["rare-1", "every-1000"],
            ["every-1000", "every-257"],
            ["every-2", "rare-1"],
            ["every-2", "every-3", "every-100", "rare-3"],
            BigCatalog.Subjects,
        ];
        foreach (var list in lists)
        {
            var question = string.Join(", ", list);
            var expected = BigCatalog.PostsAbout(list);
            var conditions = BigCatalog.Conditions(list);
            var treatments = BigCatalog.Treatments(list);
            Answer.Items(question, expected, BigCatalog.Catalog.PostsAbout(conditions));
            Answer.Items(question, expected, BigCatalog.Catalog.PostsAbout(conditions.OrderedByName()));
            Answer.Items(question, expected, BigCatalog.Catalog.PostsAbout(treatments));
            foreach (var size in new[] { 0, expected.Length / 2, expected.Length })
            {
                var filled = new Post[size];
                Assert.Equal(expected.Length, BigCatalog.Catalog.PostsAbout(conditions, filled));
                Assert.Equal(expected.Take(size), filled);
                Assert.Equal(expected.Length, BigCatalog.Catalog.PostsAbout(treatments, filled));
                Assert.Equal(expected.Take(size), filled);
            }
        }
    }

    [Fact]
    public void PostsAbout_FewPlaces_AreSortedAndManyAreSet()
    {
        // Both ways of the union: where the picked rows are a small part of the table, and where they are not.
        Assert.True(TotalOf("rare-1", "rare-2", "rare-3") * 256 < BigCatalog.Posts);
        Assert.True(TotalOf("every-1000", "every-257") * 256 >= BigCatalog.Posts);

        static int TotalOf(params string[] subjects) =>
            subjects.Sum(subject => BigCatalog.Catalog.PostsAbout(new ConditionId(subject)).Count);
    }

    [Fact]
    public void WithTag_AllAndSome_AreThoseThatHaveIt()
    {
        var even = BigCatalog.AllPosts.Where(post => post.Tags.Contains("even")).ToArray();
        Answer.Items("all", even, BigCatalog.Catalog.Posts.WithTag("EVEN"));
        Assert.True(BigCatalog.Catalog.Posts.WithTag("even").Row.TryGetBitmap(out _));
        Answer.Items(
            "tag and subject",
            BigCatalog.PostsAbout("every-3").Intersect(even),
            BigCatalog.Catalog.Posts.WithTag("even").And(BigCatalog.Catalog.PostsAbout(new ConditionId("every-3")))
        );
    }

    [Fact]
    public void Latest_OfMany_IsAPartWithoutACopy()
    {
        var about = BigCatalog.PostsAbout("every-2");
        Answer.Items("10", about[..10], BigCatalog.Catalog.PostsAbout(new ConditionId("every-2")).Latest(10));
        Assert.Empty(BigCatalog.Catalog.PostsAbout(new ConditionId("never")).Latest(10));
    }

    // As it stands; a slice, which has no bitmap; and out of answer order, which has none either.
    private static ItemList<Post>[] Forms(string subject)
    {
        var posts = BigCatalog.Catalog.PostsAbout(new ConditionId(subject));
        return [posts, posts[..(posts.Count / 2)], posts.OrderedByName()];
    }

    private static void Compare(string question, ItemList<Post>[] left, ItemList<Post>[] right)
    {
        foreach (var one in left)
        {
            foreach (var other in right)
            {
                var (inOne, inOther) = (Flags(one), Flags(other));
                var all = Enumerable.Range(0, BigCatalog.Posts);
                Check(question + " and", all.Where(i => inOne[i] && inOther[i]), one.And(other));
                Check(question + " or", all.Where(i => inOne[i] || inOther[i]), one.Or(other));
                Check(question + " except", all.Where(i => inOne[i] && !inOther[i]), one.Except(other));
                CheckFilled(one.And(other), one.And(other, Filled));
                CheckFilled(one.Or(other), one.Or(other, Filled));
            }
        }
    }

    private static bool[] Flags(ItemList<Post> posts)
    {
        var flags = new bool[BigCatalog.Posts];
        foreach (var place in posts.Row.Span)
        {
            flags[place] = true;
        }

        return flags;
    }

    private static void Check(string question, IEnumerable<int> expected, ItemList<Post> actual) =>
        Assert.True(actual.Row.Span.SequenceEqual([.. expected]), question);

    private static void CheckFilled(ItemList<Post> expected, int filled)
    {
        Assert.Equal(expected.Count, filled);
        for (var i = 0; i < filled; i++)
        {
            Assert.True(ReferenceEquals(expected[i], Filled[i]));
        }
    }
}
