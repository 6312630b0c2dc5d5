using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Inlines;
using ClinicContent.Tests.Shared;
using CsCheck;

namespace ClinicContent.Tests.Model;

public sealed class RichTextTests
{
    private static readonly HeadingBlock Safety = Heading(2, "Safety", Aspect.Safety);
    private static readonly HeadingBlock Effects = Heading(3, "Effects", Aspect.SideEffects);
    private static readonly HeadingBlock Help = Heading(2, "Help", Aspect.GettingHelp) with { StandsAlone = true };
    private static readonly RichText Sectioned =
    [
        Paragraph("intro"),
        Safety,
        Paragraph("safety"),
        Effects,
        Paragraph("effects"),
        Help,
        Heading(2, "Empty"),
    ];

    [Fact]
    public void Sections_Text_BeginAtEachHeading()
    {
        Section[] expected =
        [
            new() { Blocks = [Paragraph("intro")] },
            new() { Heading = Safety, Blocks = [Paragraph("safety")] },
            new() { Heading = Effects, Blocks = [Paragraph("effects")] },
            new() { Heading = Help },
            new() { Heading = Heading(2, "Empty") },
        ];
        Assert.Equal(expected, Sectioned.Sections);
        Assert.Equal(
            [
                (null, false),
                (Aspect.Safety, false),
                (Aspect.SideEffects, false),
                (Aspect.GettingHelp, true),
                (null, false),
            ],
            Sectioned.Sections.Select(section => (section.Aspect, section.StandsAlone))
        );
    }

    [Fact]
    public void Sections_AnyText_HoldEveryBlockOnceInOrder() =>
        Generate
            .Any<RichText>()
            .Sample(
                text =>
                    Assert.Equal(
                        text.Blocks,
                        text.Sections.SelectMany(section =>
                            section.Heading is { } heading ? section.Blocks.Prepend(heading) : section.Blocks
                        )
                    ),
                iter: 500
            );

    [Fact]
    public void FindSection_Aspect_HoldsTheDeeperSections()
    {
        Assert.Equal(
            new() { Heading = Safety, Blocks = [Paragraph("safety"), Effects, Paragraph("effects")] },
            Sectioned.FindSection(Aspect.Safety)
        );
        Assert.Equal(
            new() { Heading = Effects, Blocks = [Paragraph("effects")] },
            Sectioned.FindSection(new("side-effects"))
        );
        Assert.Equal(new() { Heading = Help }, Sectioned.FindSection(Aspect.GettingHelp));
        Assert.Null(Sectioned.FindSection(Aspect.Symptoms));
        Assert.Null(RichText.Empty.FindSection(Aspect.Safety));
    }

    [Fact]
    public void Mentions_DeepText_HasEachItemOnceInOrderOfAppearance()
    {
        RichText text =
        [
            new ParagraphBlock
            {
                Content = [Mention("a"), new StrongInline { Content = [Mention("b")] }, Mention("a")],
            },
            new QuoteBlock { Content = [new EmbedBlock { Item = new PostId("c") }] },
            new ListBlock { Items = [new() { Content = [new ParagraphBlock { Content = [Mention("d")] }] }] },
            new TableBlock
            {
                Header =
                [
                    [Mention("e")],
                ],
                Rows =
                [
                    new()
                    {
                        Cells =
                        [
                            [Mention("f")],
                        ],
                    },
                ],
            },
            new FactListBlock { Facts = [new() { Label = "l", Content = [Mention("g")] }] },
            new DoDontBlock
            {
                Dos =
                [
                    [Mention("h")],
                ],
                Donts =
                [
                    [Mention("i")],
                ],
            },
            new QuestionBlock
            {
                Question = "q",
                Answer = [new DetailsBlock { Summary = "s", Content = [new EmbedBlock { Item = new PostId("j") }] }],
            },
            new CareCardBlock
            {
                Level = CareLevel.Urgent,
                Title = "t",
                Content = [new EmbedBlock { Item = new PostId("k") }],
            },
            new CalloutBlock { CalloutKind = CalloutKind.Inset, Content = [new EmbedBlock { Item = new PostId("l") }] },
            new PullQuoteBlock { Content = [new LinkInline { Url = new("/"), Content = [Mention("m")] }] },
            new HeadingBlock { Level = 2, Content = [new EmphasisInline { Content = [Mention("n")] }] },
            new ParagraphBlock
            {
                Content =
                [
                    new SubscriptInline { Content = [Mention("o")] },
                    new SuperscriptInline { Content = [Mention("p")] },
                ],
            },
            new ParagraphBlock { Content = [new MentionInline { Item = new PostId("q"), Content = [Mention("r")] }] },
        ];
        Assert.Equal(
            ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r"],
            text.Mentions.Select(mention => mention.Id)
        );
    }

    [Fact]
    public void Mentions_AnyText_AreThoseOfAllRecordsInIt() =>
        Generate
            .Any<RichText>()
            .Sample(
                text =>
                {
                    var items = Records
                        .Within(text.Blocks)
                        .Select(record => (record as MentionInline)?.Item ?? (record as EmbedBlock)?.Item);
                    Assert.Equal(items.OfType<ItemRef>().ToHashSet(), text.Mentions.ToHashSet());
                    Assert.Equal(text.Mentions.Distinct(), text.Mentions);
                },
                iter: 500
            );

    [Fact]
    public void EmergencyCards_AnyText_AreAllCardsOfThatLevel() =>
        Generate
            .Any<RichText>()
            .Sample(
                text =>
                {
                    var cards = Records
                        .Within(text.Blocks)
                        .OfType<CareCardBlock>()
                        .Where(card => card.Level == CareLevel.Emergency);
                    Assert.Equal(cards.Count(), text.EmergencyCards.Count);
                    Assert.All(text.EmergencyCards, card => Assert.Contains(card, cards));
                },
                iter: 500
            );

    [Fact]
    public void WordCount_Text_CountsWhatReadersRead()
    {
        RichText text =
        [
            Heading(2, "two words"),
            new ParagraphBlock
            {
                Content =
                [
                    new TextInline { Text = "one\ttwo\n three\u00a0four " },
                    new CitationInline { Key = "not counted" },
                ],
            },
            new FigureBlock
            {
                Image = new()
                {
                    Source = new("a.png"),
                    AlternativeText = "a b",
                    Caption = "c",
                    Credit = "d",
                },
            },
            new VideoBlock
            {
                Url = new("/v"),
                Title = "t",
                Transcript = "said here",
            },
            new CareCardBlock
            {
                Level = CareLevel.Emergency,
                Title = "Call now",
                Contacts =
                [
                    new()
                    {
                        Name = "Line",
                        Phone = "988",
                        Hours = "all day",
                    },
                ],
            },
            new ActionBlock
            {
                Action = ActionKind.Book,
                Label = "Book a visit",
                Url = new("/book"),
            },
            new ParagraphBlock { Content = [new AbbreviationInline { Text = "PTSD", Expansion = "not counted here" }] },
            new DividerBlock(),
        ];
        Assert.Equal(2 + 4 + 4 + 3 + 6 + 3 + 1, text.WordCount);
        Assert.Equal(0, RichText.Empty.WordCount);
    }

    [Fact]
    public void Equals_Texts_IsThatOfTheirBlocks()
    {
        Assert.Equal(RichText.FromText("a", "b"), [Paragraph("a"), Paragraph("b")]);
        Assert.Equal(RichText.FromText("a").GetHashCode(), RichText.Create([Paragraph("a")]).GetHashCode());
        Assert.NotEqual(RichText.FromText("a"), RichText.FromText("b"));
        Assert.Equal(RichText.Empty, []);
        Assert.Equal(RichText.Empty, RichText.FromText());
        Assert.False(RichText.Empty.Equals(null));
        Assert.True(RichText.FromText("a").IsRead);
    }

    [Fact]
    public void Enumerate_Text_GivesItsBlocks()
    {
        var text = RichText.FromText("a", "b");
        var count = 0;
        foreach (var block in text)
        {
            Assert.Equal(text.Blocks[count++], block);
        }

        Assert.Equal(2, count);
        Assert.Equal(text.Blocks, text.AsEnumerable().ToValueList());
    }

    [Fact]
    public void Create_NullBlockOrParagraph_Throws()
    {
        Assert.ThrowsAny<ArgumentException>(() => RichText.Create([null!]));
        Assert.ThrowsAny<ArgumentException>(() => RichText.FromText("a", null!));
    }

    private static HeadingBlock Heading(int level, string text, Aspect? aspect = null) =>
        new()
        {
            Level = level,
            Content = [new TextInline { Text = text }],
            Aspect = aspect,
        };

    private static ParagraphBlock Paragraph(string text) => new() { Content = [new TextInline { Text = text }] };

    private static MentionInline Mention(string id) => new() { Item = new PostId(id) };
}
