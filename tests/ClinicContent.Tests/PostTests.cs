using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Inlines;
using ClinicContent.Tests.Shared;
using CsCheck;

namespace ClinicContent.Tests;

public sealed class PostTests
{
    private static readonly CareCardBlock Card = new()
    {
        Level = CareLevel.Emergency,
        Title = "Call 988",
        Contacts = [new() { Name = "Lifeline", Phone = "988" }],
    };

    private static readonly Post Post = new() { Id = new("p"), Name = "P" };

    [Fact]
    public void GetExcerpt_NothingToTake_IsEmpty() => Assert.Equal(RichText.Empty, Post.GetExcerpt());

    [Fact]
    public void GetExcerpt_Authored_IsWhatTheAuthorWrote() =>
        Assert.Equal(
            RichText.FromText("Authored."),
            (Post with { Excerpt = "Authored.", Body = RichText.FromText("a b c") }).GetExcerpt(1)
        );

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(50, 3)]
    public void GetExcerpt_Derived_TakesWholeParagraphsUntilThereAreEnoughWords(int words, int paragraphs)
    {
        var body = RichText.FromText("one two", "three four", "five six");
        Assert.Equal(body.Blocks.Take(paragraphs), (Post with { Body = body }).GetExcerpt(words).Blocks);
    }

    [Fact]
    public void GetExcerpt_Derived_StepsOverHeadingsAndStopsBeforeAnythingElse()
    {
        RichText body =
        [
            new HeadingBlock { Level = 2, Content = [new TextInline { Text = "h" }] },
            .. RichText.FromText("a"),
            new CalloutBlock { CalloutKind = CalloutKind.Inset, Content = [] },
            .. RichText.FromText("b"),
            new ListBlock { Items = [] },
            .. RichText.FromText("c"),
        ];
        Assert.Equal(RichText.FromText("a", "b"), (Post with { Body = body }).GetExcerpt());
    }

    [Fact]
    public void GetExcerpt_EmergencyCards_AreNeverCut()
    {
        var inQuestion = Card with { Title = "Call 911" };
        var post = Post with
        {
            Body =
            [
                .. RichText.FromText("a b c", "d"),
                new QuoteBlock { Content = [new DetailsBlock { Summary = "s", Content = [Card] }] },
            ],
            Questions = [new() { Question = "q", Answer = [inQuestion, Card with { Level = CareLevel.Urgent }] }],
        };
        RichText expected = [.. RichText.FromText("a b c"), Card, inQuestion];
        Assert.Equal(expected, post.GetExcerpt(1));
        Assert.Equal([.. RichText.FromText("x"), Card, inQuestion], (post with { Excerpt = "x" }).GetExcerpt(1));
    }

    [Fact]
    public void GetExcerpt_AnyPost_HoldsEveryEmergencyCardAndOnlyWholeBlocks() =>
        Gen.Select(Generate.Any<Post>(), Gen.Int[1, 100])
            .Sample(
                (post, words) =>
                {
                    var excerpt = post.GetExcerpt(words);
                    var cards = Records
                        .Within(new object?[] { post.Body?.Blocks, post.Questions })
                        .OfType<CareCardBlock>()
                        .Where(card => card.Level == CareLevel.Emergency);
                    Assert.All(cards, card => Assert.Contains(card, excerpt.Blocks));
                    Assert.All(
                        excerpt.Blocks,
                        block =>
                            Assert.True(
                                block is CareCardBlock || post.Excerpt is not null || post.Body!.Contains(block)
                            )
                    );
                },
                iter: 1000
            );

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void GetExcerpt_LessThanAWord_Throws(int words) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Post.GetExcerpt(words));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(200, 1)]
    [InlineData(201, 2)]
    [InlineData(1000, 5)]
    public void ReadingTime_Words_IsRoundedUpToMinutes(int words, int minutes)
    {
        var post = Post with { Body = RichText.FromText(string.Join(' ', Enumerable.Repeat("word", words))) };
        Assert.Equal((words, Duration.FromMinutes(minutes)), (post.WordCount, post.ReadingTime));
    }

    [Fact]
    public void WordCount_Questions_AreCounted() =>
        Assert.Equal(
            4,
            (Post with { Questions = [new() { Question = "a b", Answer = RichText.FromText("c d").Blocks }] }).WordCount
        );
}
