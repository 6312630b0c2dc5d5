using System.Text.Json;
using ClinicContent.Feeds;
using ClinicContent.Feeds.Chunks;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Clinical;
using ClinicContent.Model.Inlines;
using ClinicContent.Tests.Catalog;
using ClinicContent.Tests.Text;
using CsCheck;

namespace ClinicContent.Tests.Feeds.Chunks;

public sealed class ChunkWriterTests
{
    [Fact]
    public async Task Write_ItemsWithEveryMember_AreAsTheSnapshot() =>
        await Verifier.Verify(ChunkWriter.Write(FullItems.Catalog).ToString(), extension: "jsonl");

    [Fact]
    public void ChunksOf_AnyContent_HaveWhatNoFormMayDrop() =>
        RandomContent.Gen.Sample(
            content =>
            {
                var catalog = new ContentCatalogBuilder()
                    .Add(content.Make())
                    .AddNotice(FullItems.Notice)
                    .Build()
                    .OrThrow();
                var chunks = ChunkWriter.ChunksOf(catalog);
                Assert.Equal(chunks.Count, chunks.Select(chunk => chunk.Id).Distinct(StringComparer.Ordinal).Count());
                Assert.Equal(catalog.Items.Select(item => item.Ref), chunks.Select(chunk => chunk.Item).Distinct());
                foreach (var chunk in chunks)
                {
                    var item = catalog.GetItem(chunk.Item);
                    Assert.All(catalog.NoticesFor(item), notice => Assert.Contains(notice, chunk.Notices));
                    Assert.All(
                        item.EmergencyCards,
                        card =>
                            Assert.Contains(
                                chunk.EmergencyCards,
                                text => text.Contains("EMERGENCY: " + card.Title, StringComparison.Ordinal)
                            )
                    );
                    Assert.Equal(item.Name, chunk.Headings[0]);
                }
            },
            iter: 50
        );

    [Fact]
    public void ChunksOf_Indications_SayStatusAndDirection() =>
        RandomContent.Gen.Sample(
            content =>
            {
                var catalog = new ContentCatalogBuilder().Add(content.Make()).Build().OrThrow();
                var chunks = ChunkWriter.ChunksOf(catalog);
                var edges = catalog.Treatments.SelectMany(treatment => catalog.IndicationsOf(treatment.Id)).ToArray();
                var found = chunks
                    .Where(chunk => chunk.Text.Contains(" (spoken of; not an endorsement)", StringComparison.Ordinal))
                    .ToArray();
                Assert.Equal(
                    edges.Select(edge => (edge.Treatment.Ref, edge.Condition.Ref)),
                    found.Select(chunk => (chunk.Item, chunk.About[0]))
                );
                Assert.All(
                    found.Zip(edges),
                    pair =>
                    {
                        Assert.Contains("\nStatus: ", pair.First.Text, StringComparison.Ordinal);
                        Assert.Contains(
                            "\nDirection of the evidence: "
                                + pair.Second.Indication.OverallDirection.ToString().ToLowerInvariant(),
                            pair.First.Text,
                            StringComparison.Ordinal
                        );
                        Assert.Equal(pair.Second.Condition.EmergencyCards.Count, pair.First.EmergencyCards.Count);
                    }
                );
            },
            iter: 50
        );

    [Fact]
    public void ChunksOf_WhatSpeaksAgainstATreatment_NamesTheConditionAndHasItsCards()
    {
        var card = new CareCardBlock { Level = CareLevel.Emergency, Title = "Thoughts of suicide" };
        var psychosis = new Condition
        {
            Id = new("psychosis"),
            Name = "Psychosis",
            Summary = "S.",
            Notices = [new() { Kind = NoticeKind.Disclaimer, Text = "Of psychosis." }],
            UrgentHelp = [card],
        };
        var treatment = new Treatment
        {
            Id = new("x"),
            Name = "X",
            Summary = "S.",
            Modality = Modality.Lifestyle,
            Contraindications = [new() { Text = "Acute episodes", Condition = psychosis.Id }],
        };
        var chunk = ChunkWriter
            .ChunksOf(new ContentCatalogBuilder().Add(treatment, psychosis).Build().OrThrow())
            .Single(one => one.Id == "treatment/x#do-not-use");
        Assert.Equal("- Acute episodes (Psychosis, condition/psychosis)", chunk.Text);
        Assert.Equal([psychosis.Ref], chunk.About);
        Assert.Equal(["Of psychosis."], chunk.Notices.Select(notice => notice.Text));
        Assert.Equal(["!! EMERGENCY: Thoughts of suicide"], chunk.EmergencyCards);
    }

    [Fact]
    public void ChunksOf_Post_AreAboutWhatItsAuthorSaysAndMentionWhatTheirTextDoes()
    {
        var post = new Post
        {
            Id = new("p"),
            Name = "P",
            Summary = "S.",
            PrimarySubject = new ConditionId("a"),
            Mentions = [new ConditionId("b")],
            Body =
            [
                new ParagraphBlock
                {
                    Content =
                    [
                        new MentionInline { Item = new ConditionId("a") },
                        new MentionInline { Item = new ConditionId("c") },
                    ],
                },
            ],
        };
        var items = "abc".Select(
            ContentItem (id) =>
                new Condition
                {
                    Id = new($"{id}"),
                    Name = $"{id}",
                    Summary = "S.",
                }
        );
        var chunks = ChunkWriter
            .ChunksOf(new ContentCatalogBuilder().Add([post, .. items]).Build().OrThrow())
            .Where(one => one.Item == post.Ref)
            .ToArray();
        Assert.All(chunks, chunk => Assert.Equal(["condition/a", "condition/b"], chunk.About.Select(one => $"{one}")));
        Assert.Equal(
            [
                [],
                ["condition/c"],
            ],
            chunks.Select(chunk => chunk.Mentions.Select(one => $"{one}"))
        );
    }

    [Fact]
    public void ChunksOf_Links_AreWhole()
    {
        var body = RichText.Create([
            new ParagraphBlock { Content = [Link("/book"), Link("#costs"), Link("https://example.com/")] },
            new ActionBlock
            {
                Action = ActionKind.Call,
                Label = "Call",
                Url = new("contact"),
            },
        ]);
        Assert.Equal(
            "go <https://example.org/book>go <https://example.org/conditions/x#costs>go <https://example.com/>\n\n"
                + "→ Call <https://example.org/contact>",
            Chunks(body, 100)[1].Text
        );

        static LinkInline Link(string url) => new() { Content = [new TextInline { Text = "go" }], Url = new(url) };
    }

    [Fact]
    public void ChunksOf_SlugNameAndDates_ChangeNoId()
    {
        var before = ChunkWriter.ChunksOf(FullItems.Catalog);
        var items = FullItems
            .Catalog.Items.Select(item =>
                item with
                {
                    Name = "Another " + item.Name,
                    Slug = new("another-" + item.Ref.Id),
                    PublishOn = item.PublishOn?.AddDays(1),
                    ModifiedOn = new(2027, 1, 1),
                }
            )
            .ToArray();
        var after = ChunkWriter.ChunksOf(new ContentCatalogBuilder().Add(items).Build().OrThrow());
        Assert.Equal(
            before.Select(chunk => chunk.Id).Order(StringComparer.Ordinal),
            after.Select(chunk => chunk.Id).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void ChunksOf_LongSection_IsCutBetweenBlocks()
    {
        var card = new CareCardBlock
        {
            Level = CareLevel.Emergency,
            Title = "Chest pain",
            Content = [.. Enumerable.Range(0, 30).Select(i => Paragraph($"card {i}"))],
        };
        var body = RichText.Create([
            Heading(2, "First", anchor: "first"),
            Paragraph("one two three"),
            Paragraph("four five"),
            card,
            Paragraph("six"),
            Heading(3, "Deeper"),
            Paragraph("seven"),
            Heading(2, "First"),
            Paragraph("eight"),
        ]);
        var chunks = Chunks(body, maxWords: 5);
        Assert.Equal(
            [
                "condition/x#overview",
                "condition/x#first",
                "condition/x#first.2",
                "condition/x#first.3",
                "condition/x#deeper",
                "condition/x#first.4",
            ],
            chunks.Select(chunk => chunk.Id)
        );
        Assert.Equal("one two three\n\nfour five", chunks[1].Text);
        Assert.StartsWith("!! EMERGENCY: Chest pain\n", chunks[2].Text, StringComparison.Ordinal);
        Assert.EndsWith("\n   card 29", chunks[2].Text, StringComparison.Ordinal);
        Assert.Equal("six", chunks[3].Text);
        Assert.Equal(["X", "First", "Deeper"], chunks[4].Headings);
        Assert.Equal(["X", "First"], chunks[5].Headings);
        Assert.Equal("https://example.org/conditions/x#first", chunks[1].Url);
        Assert.Equal("https://example.org/conditions/x", chunks[5].Url);
        Assert.All(chunks, chunk => Assert.Equal([chunks[2].Text], chunk.EmergencyCards));
    }

    [Fact]
    public void ChunksOf_Citations_AreThoseThatTheTextPointsAt()
    {
        var body = RichText.Create([
            new ParagraphBlock
            {
                Content =
                [
                    new TextInline { Text = "So it is said" },
                    new CitationInline { Key = "b", Locator = "p. 3" },
                ],
            },
            Heading(2, "More"),
            new ParagraphBlock { Content = [new TextInline { Text = "Too" }, new CitationInline { Key = "a" }] },
        ]);
        var chunks = Chunks(body, 100, new() { Key = "a", Title = "A" }, new() { Key = "b", Title = "B" });
        Assert.Equal(
            [
                [],
                ["b"],
                ["a"],
            ],
            chunks.Select(chunk => chunk.Citations.Select(citation => citation.Key))
        );
    }

    [Fact]
    public void ChunksOf_CharactersOfContent_StandAsTheyAre()
    {
        var text = "می‌خواهم 👩‍⚕️ " + new string('w', 300) + " end";
        Assert.Equal(text, Chunks(RichText.FromText(text), 10)[1].Text);
    }

    [Fact]
    public void Write_Chunks_AreOneALine()
    {
        var chunks = ChunkWriter.ChunksOf(FullItems.Catalog);
        var lines = ChunkWriter.Write(FullItems.Catalog).ToString().TrimEnd('\n').Split('\n');
        Assert.Equal(chunks.Count, lines.Length);
        foreach (var (chunk, line) in chunks.Zip(lines))
        {
            using var json = JsonDocument.Parse(line);
            Assert.Equal(chunk.Id, json.RootElement.GetProperty("id").GetString());
            Assert.Equal(chunk.Text, json.RootElement.GetProperty("text").GetString());
            Assert.Equal(
                chunk.Headings,
                json.RootElement.GetProperty("headings").EnumerateArray().Select(heading => heading.GetString()!)
            );
        }
    }

    [Fact]
    public void MaxWords_BelowOne_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ChunkOptions { MaxWords = 0 });

    private static ValueList<ContentChunk> Chunks(RichText body, int maxWords, params ValueList<Citation> citations) =>
        ChunkWriter.ChunksOf(
            new ContentCatalogBuilder()
                .Add(
                    new Condition
                    {
                        Id = new("x"),
                        Name = "X",
                        Summary = "S.",
                        Body = body,
                        Citations = citations,
                    }
                )
                .Build()
                .OrThrow(),
            new() { MaxWords = maxWords }
        );

    private static HeadingBlock Heading(int level, string words, string? anchor = null) =>
        new()
        {
            Level = level,
            Content = [new TextInline { Text = words }],
            Anchor = anchor,
        };

    private static ParagraphBlock Paragraph(string words) => new() { Content = [new TextInline { Text = words }] };
}
