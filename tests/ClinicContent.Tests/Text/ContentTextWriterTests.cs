using System.Globalization;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Clinical;
using ClinicContent.Model.Inlines;
using ClinicContent.Tests.Catalog;
using ClinicContent.Text;
using CsCheck;

namespace ClinicContent.Tests.Text;

public sealed class ContentTextWriterTests
{
    [Theory]
    [InlineData("treatment/ketamine-therapy")]
    [InlineData("condition/depression")]
    [InlineData("delivery-method/iv-infusion")]
    [InlineData("post/what-is-ketamine-therapy")]
    public async Task Write_ItemWithEveryMember_IsAsTheSnapshot(string item)
    {
        var text = ContentTextWriter.Write(FullItems.Catalog, ItemRef.Parse(item));
        await Verifier.Verify(text, parameters: item.Split('/')[0]);
    }

    [Theory]
    [InlineData("treatment/psychotherapy")]
    [InlineData("condition/mood-disorders")]
    [InlineData("delivery-method/lozenge")]
    [InlineData("post/first-session")]
    public async Task Write_ItemWithLittle_IsAsTheSnapshot(string item)
    {
        var text = ContentTextWriter.Write(FullItems.Catalog, ItemRef.Parse(item));
        await Verifier.Verify(text, parameters: item.Split('/')[0]);
    }

    [Fact]
    public void Write_CharactersThatATerminalObeys_AreEscaped()
    {
        var hostile = new FullItems(text => "\u001b[31m\u202e\u200b\a" + text + "\u2028\u0085");
        var catalog = hostile.Build();
        foreach (var item in hostile.All)
        {
            var text = ContentTextWriter.Write(catalog, item.Ref);
            Assert.Contains("\\u001B[31m\\u202E\\u200B\\u0007", text, StringComparison.Ordinal);
            Assert.All(
                text,
                c =>
                    Assert.True(
                        c == '\n'
                            || char.GetUnicodeCategory(c)
                                is not (
                                    UnicodeCategory.Control
                                    or UnicodeCategory.Format
                                    or UnicodeCategory.LineSeparator
                                    or UnicodeCategory.ParagraphSeparator
                                ),
                        $"U+{(int)c:X4}"
                    )
            );
        }
    }

    [Fact]
    public void Write_LineBreaksAndTabsOfContent_AreBreaksAndSpaces()
    {
        var text = Write(Condition() with { Summary = "One\r\ntwo\nthree\tfour" });
        Assert.Contains("\nOne\ntwo\nthree four\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Lines_AreAtMost80WideUnlessAWordIsLonger()
    {
        var word = new string('x', 120);
        var text = Write(
            Condition() with
            {
                Summary = $"A {word} b. " + string.Join(' ', Enumerable.Repeat("word", 60)),
            }
        );
        Assert.Contains($"\nA\n{word}\nb. word", text, StringComparison.Ordinal);
        string[] pages =
        [
            text,
            .. FullItems.Catalog.Items.Select(item => ContentTextWriter.Write(FullItems.Catalog, item.Ref)),
        ];
        Assert.All(
            pages.SelectMany(page => page.Split('\n')),
            line =>
            {
                Assert.True(line.Length <= 80 || !line.Trim().Contains(' ', StringComparison.Ordinal), line);
                Assert.Equal(line.TrimEnd(), line);
            }
        );
        Assert.All(pages, page => Assert.DoesNotContain("\n\n\n", page, StringComparison.Ordinal));
        Assert.All(pages, page => Assert.EndsWith("\n", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Write_Notices_StandOnEveryItem() =>
        RandomContent.Gen.Sample(
            content =>
            {
                var own = new Notice { Kind = NoticeKind.Advertisement, Text = "Paid-for." };
                var items = content.Make().Select(item => item with { Notices = [own, FullItems.Notice] }).ToArray();
                var catalog = new ContentCatalogBuilder().Add(items).AddNotice(FullItems.Notice).Build().OrThrow();
                foreach (var item in items)
                {
                    var text = ContentTextWriter.Write(catalog, item.Ref);
                    Assert.Contains("\n! Not medical advice.\n\n! Paid-for.\n", text, StringComparison.Ordinal);
                    Assert.Equal(2, text.Split("\n! ").Length - 1);
                }
            },
            iter: 30
        );

    [Fact]
    public void Write_EmergencyCardInsideAnyBlock_Stands()
    {
        var card = new CareCardBlock
        {
            Level = CareLevel.Emergency,
            Title = "Chest pain",
            Contacts = [new() { Name = "Ambulance", Phone = "911" }],
        };
        Block[] blocks =
        [
            card,
            new ListBlock { Items = [new() { Content = [card] }] },
            new QuoteBlock { Content = [card] },
            new CalloutBlock { CalloutKind = CalloutKind.Inset, Content = [card] },
            new DetailsBlock { Summary = "More", Content = [card] },
            new QuestionBlock { Question = "When?", Answer = [card] },
            new CareCardBlock
            {
                Level = CareLevel.NonUrgent,
                Title = "Worse",
                Content = [card],
            },
            new DetailsBlock
            {
                Summary = "More",
                Content = [new ListBlock { Items = [new() { Content = [new QuoteBlock { Content = [card] }] }] }],
            },
        ];
        foreach (var block in blocks)
        {
            ContentItem[] items =
            [
                Condition() with
                {
                    Body = [block],
                },
                Condition() with
                {
                    Definition = [block],
                },
                Post() with
                {
                    Body = [block],
                },
            ];
            foreach (var item in items)
            {
                var text = Write(item);
                Assert.Contains("!! EMERGENCY: Chest pain\n", text, StringComparison.Ordinal);
                Assert.Contains("- Ambulance: call 911\n", text, StringComparison.Ordinal);
            }
        }

        Assert.Contains(
            "!! EMERGENCY: Chest pain\n",
            Write(Condition() with { UrgentHelp = [card] }),
            StringComparison.Ordinal
        );
        var question = new QuestionBlock { Question = "When?", Answer = [card] };
        Assert.Contains(
            "!! EMERGENCY: Chest pain\n",
            Write(Post() with { Questions = [question] }),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Write_ValuesOfOurOwn_AreShownAsWords()
    {
        var text = Write(
            new DeliveryMethod
            {
                Id = new("x"),
                Name = "X",
                Summary = "S.",
                Route = new("under-the-nail"),
                DosageForm = new("magic-wand"),
                Settings = [new("mobile-unit")],
            }
        );
        Assert.Contains("\nRoute           Under the nail\n", text, StringComparison.Ordinal);
        Assert.Contains("\nDosage form     Magic wand\n", text, StringComparison.Ordinal);
        Assert.Contains("\nSettings        Mobile unit\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PublicationStatus.Draft, "x · draft · en\n")]
    [InlineData(PublicationStatus.InReview, "x · in review · en\n")]
    [InlineData(PublicationStatus.Archived, "x · archived · en\n")]
    public void Write_Status_StandsBeneathTheName(PublicationStatus status, string expected) =>
        Assert.StartsWith(
            "X\n=\ncondition/" + expected,
            Write(Condition() with { Status = status }),
            StringComparison.Ordinal
        );

    [Fact]
    public void Write_IndicationWithoutStatusOrEvidence_SaysSo()
    {
        var catalog = new ContentCatalogBuilder()
            .Add(
                Condition(),
                new Treatment
                {
                    Id = new("t"),
                    Name = "T",
                    Summary = "S.",
                    Modality = Modality.Device,
                    Indications = [new() { Condition = new("x") }],
                }
            )
            .Build()
            .OrThrow();
        foreach (var item in catalog.Items)
        {
            var text = ContentTextWriter.Write(catalog, item.Ref);
            Assert.Contains("(NOT AN ENDORSEMENT)\n", text, StringComparison.Ordinal);
            Assert.Contains(
                "\n    Status    not recorded\n    Evidence  insufficient\n",
                text,
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void Write_IndicationWithCitationsButNoClaim_NamesThemAsSources()
    {
        var treatment = new Treatment
        {
            Id = new("t"),
            Name = "T",
            Summary = "S.",
            Modality = Modality.Device,
            Mechanism = new() { Citations = ["a"] },
            Citations = [new() { Key = "a", Title = "A" }],
            Indications =
            [
                new()
                {
                    Condition = new("x"),
                    Line = TreatmentLine.First,
                    Citations = ["a"],
                },
            ],
        };
        var catalog = new ContentCatalogBuilder().Add(Condition(), treatment).Build().OrThrow();
        var text = ContentTextWriter.Write(catalog, treatment.Ref);
        Assert.Contains("\n- X (condition/x) — first-line\n", text, StringComparison.Ordinal);
        Assert.Contains("\n    Sources   [a]\n", text, StringComparison.Ordinal);
        Assert.Contains("\nMechanism       [a]\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ItemThatReadersDoNotSee_Throws()
    {
        var seen = FullItems.Catalog.AsSeenOn(new(2030, 1, 1));
        Assert.Throws<KeyNotFoundException>(() => ContentTextWriter.Write(seen, new ConditionId("depression")));
    }

    [Fact]
    public void Write_UnknownItemOrNoCatalog_Throws()
    {
        var fault = Assert.Throws<KeyNotFoundException>(() =>
            ContentTextWriter.Write(FullItems.Catalog, new ConditionId("depresion"))
        );
        Assert.Contains("condition/depression", fault.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => ContentTextWriter.Write(null!, new ConditionId("x")));
        Assert.Throws<InvalidOperationException>(() => ContentTextWriter.Write(FullItems.Catalog, default));
    }

    private static Condition Condition() =>
        new()
        {
            Id = new("x"),
            Name = "X",
            Summary = "S.",
        };

    private static Post Post() =>
        new()
        {
            Id = new("x"),
            Name = "X",
            Summary = "S.",
            Body = RichText.FromText("T."),
        };

    private static string Write(ContentItem item) =>
        ContentTextWriter.Write(new ContentCatalogBuilder().Add(item).Build().OrThrow(), item.Ref);
}
