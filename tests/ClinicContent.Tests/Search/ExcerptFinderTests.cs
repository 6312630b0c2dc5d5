using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Inlines;
using CsCheck;
using static ClinicContent.Tests.Search.ContentSearchTests;

namespace ClinicContent.Tests.Search;

public sealed class ExcerptFinderTests
{
    // Some items have more texts than the index has bits for.
    private static readonly Gen<ContentItem[]> Items = Gen.Select(Sentence, Sentence, Sentence.Array[1, 50])
        .Array[1, 4]
        .Select(items =>
            items
                .Select(
                    (item, i) =>
                        Condition($"c{i}", item.Item1, item.Item2) with
                        {
                            Body = RichText.FromText(item.Item3),
                        }
                )
                .ToArray<ContentItem>()
        );

    [Fact]
    public void Excerpt_OfAnyHit_IsTheFirstTextThatSaysMost() =>
        Gen.Select(Items, Query)
            .Sample(
                (items, query) =>
                {
                    foreach (var hit in SearchOf(items).Find(query))
                    {
                        string[] texts = [hit.Item.Summary!, .. hit.Item.Body!.Blocks.Select(TextOf)];
                        Assert.Equal(SearchOracle.MostTelling(items, query, texts), Join(hit.Excerpt));
                    }
                },
                iter: 500
            );

    [Theory]
    [InlineData(3)]
    [InlineData(300)]
    public void Excerpt_OfABeginning_SaysMostHoweverManyWordsBeginSo(int words)
    {
        string[] many = [.. Enumerable.Range(1000, words).Select(i => $"word{i} and what goes with it, alone")];
        string[] texts = ["Nothing to the point.", .. many, "Here is a nasal word1001 at last, in one text."];
        var hit = Assert.Single(
            SearchOf(Condition("a", "A") with { Body = RichText.FromText(texts) }).Find("nasal wo")
        );
        Assert.Equal("Here is a *nasal* *word1001* at last, in one text.", Show(hit.Excerpt));
    }

    [Fact]
    public void Excerpt_LongText_IsCutBetweenWordsAroundTheMatches()
    {
        var before = string.Join(' ', Enumerable.Repeat("before", 60));
        var after = string.Join(' ', Enumerable.Repeat("after", 60));
        var search = SearchOf(Condition("a", "A", $"{before} nasal spray {after}"));
        var excerpt = search.Find("spray nasal")[0].Excerpt;
        Assert.StartsWith("…before before ", Join(excerpt), StringComparison.Ordinal);
        Assert.Contains("before *nasal* *spray* after", Show(excerpt), StringComparison.Ordinal);
        Assert.EndsWith("after…", Join(excerpt), StringComparison.Ordinal);
        Assert.InRange(Join(excerpt).Length, 120, 202);
    }

    [Fact]
    public void Excerpt_Paragraph_PutsItsRunsTogether()
    {
        var body = RichText.Create([
            new ParagraphBlock
            {
                Content =
                [
                    new TextInline { Text = "For " },
                    new MentionInline { Item = new ConditionId("b") },
                    new TextInline { Text = " we use" },
                    new CitationInline { Key = "x" },
                    new TextInline { Text = "." },
                    new LineBreakInline(),
                    new StrongInline { Content = [new TextInline { Text = "Keta" }] },
                    new TextInline { Text = "mine" },
                ],
            },
            new FactListBlock { Facts = [new() { Label = "Dose", Content = [new TextInline { Text = "unknown" }] }] },
        ]);
        var search = SearchOf(
            Condition("a", "A") with
            {
                Body = body,
                Citations = [new() { Key = "x", Title = "X" }],
            },
            Condition("b", "Low mood")
        );
        Assert.Equal("For Low *mood* we use. *Ketamine*", Show(search.Find("ketamine mood")[0].Excerpt));
        Assert.Equal("*unknown*", Show(search.Find("unknown")[0].Excerpt));
    }
}
