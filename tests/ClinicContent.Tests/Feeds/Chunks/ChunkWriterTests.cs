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
                var found = chunks.Where(chunk => !chunk.About.IsEmpty).ToArray();
                Assert.Equal(
                    edges.Select(edge => (edge.Treatment.Ref, edge.Condition.Ref)),
                    found.Select(chunk => (chunk.Item, Assert.Single(chunk.About)))
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
