using System.Globalization;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Inlines;
using ClinicContent.Search;
using ClinicContent.Tests.Catalog;
using CsCheck;

namespace ClinicContent.Tests.Search;

public sealed class ContentSearchTests
{
    private static readonly string[] Vocabulary =
    [
        "ketamine",
        "Ketamines",
        "esketamine",
        "sleep",
        "sleeps",
        "Café",
        "off-label",
        "offlabel",
        "C-PTSD",
        "pain",
        "plain",
        "5-HT",
        "don't",
        "dose",
        "doses",
        "nasal",
    ];

    private static readonly string[] Asked =
    [
        .. Vocabulary,
        "keta",
        "ketmaine",
        "ketamin",
        "slep",
        "doze",
        "offlabels",
        "ptsd",
        "cptsd",
        "5ht",
        "xyz",
        "na",
        "n",
        "the",
    ];

    internal static readonly Gen<string> Sentence = Gen.OneOf(Vocabulary)
        .Array[1, 4]
        .Select(words => string.Join(' ', words));

    private static readonly Gen<ContentItem[]> Items = Gen.Select(Sentence, Sentence, Sentence)
        .Array[1, 8]
        .Select(items =>
            items
                .Select(
                    (item, i) =>
                        Condition($"c{i}", item.Item1, item.Item2) with
                        {
                            Body = RichText.FromText(item.Item3, item.Item1),
                        }
                )
                .ToArray<ContentItem>()
        );

    internal static readonly Gen<string> Query = Gen.OneOf(Asked).Array[1, 3].Select(words => string.Join(' ', words));

    [Fact]
    public void Find_AnyContent_FindsWhatTheRulesSay() =>
        Gen.Select(Items, Query)
            .Sample(
                (items, query) =>
                {
                    var hits = SearchOf(items).Find(query, 100);
                    var expected = SearchOracle.Find(items, query);
                    Assert.Equal(
                        expected.Select(item => item.Ref.ToString()).Order(StringComparer.Ordinal),
                        hits.Select(hit => hit.Item.Ref.ToString()).Order(StringComparer.Ordinal)
                    );
                    Assert.Equal(hits.Select(hit => hit.Score).OrderDescending(), hits.Select(hit => hit.Score));
                },
                iter: 2000
            );

    [Fact]
    public void Find_Fewer_AreTheFirstOfMore() =>
        Gen.Select(Items, Query, Gen.Int[1, 4])
            .Sample(
                (items, query, count) =>
                {
                    var search = SearchOf(items);
                    Assert.Equal(
                        search.Find(query, 100).Take(count).Select(hit => hit.Item),
                        search.Find(query, count).Select(hit => hit.Item)
                    );
                },
                iter: 500
            );

    [Fact]
    public void Runs_OfAnyHit_AreItsTextWithTheWordsMarked() =>
        Gen.Select(Items, Query)
            .Sample(
                (items, query) =>
                {
                    foreach (var hit in SearchOf(items).Find(query))
                    {
                        Assert.Equal(hit.Item.Name, Join(hit.Name));
                        string?[] texts = [hit.Item.Summary, .. hit.Item.Body!.Blocks.Select(TextOf)];
                        Assert.Contains(Join(hit.Excerpt), texts);
                        Assert.All(hit.Name.Concat(hit.Excerpt), Marked);
                    }

                    void Marked(TextRun run)
                    {
                        var words = SearchOracle.Words(run.Text);
                        var accepted = words.Where(word => SearchOracle.Accepts(items, query, word));
                        Assert.Equal(run.IsMatch, accepted.Any());
                    }
                },
                iter: 1000
            );

    [Fact]
    public void Find_WordInTheName_StandsBeforeItInTheBody()
    {
        var body = Condition("a", "Another") with { Body = RichText.FromText("sleep") };
        var search = SearchOf(body, Condition("b", "Also", "sleep"), Condition("z", "Sleep"));
        Assert.Equal("condition/z condition/b condition/a", Refs(search.Find("sleep")));
        Assert.Equal(
            [SearchFields.Name, SearchFields.Summary, SearchFields.Body],
            search.Find("sleep").Select(hit => hit.Fields)
        );
    }

    [Fact]
    public void Find_OtherNameWordForWord_StandsFirst()
    {
        var named = Condition("b", "Post-traumatic stress disorder") with
        {
            AlternateNames = [new() { Text = "PTSD" }],
        };
        var search = SearchOf(Condition("a", "PTSD PTSD", "PTSD"), named);
        Assert.Equal("condition/b condition/a", Refs(search.Find("ptsd")));
        Assert.Equal("condition/a", Refs(search.Find("ptsd", item => item.Ref.Id == "a", 5)));
    }

    [Fact]
    public void Find_EqualScores_StandInAnswerOrder()
    {
        var search = SearchOf(Condition("c", "Sleep"), Condition("a", "Sleep"), Condition("b", "Sleep"));
        Assert.Equal("condition/a condition/b condition/c", Refs(search.Find("sleep")));
        Assert.Equal("condition/a condition/b", Refs(search.Find("sleep", 2)));
    }

    [Fact]
    public void Find_NoItemHasAllWords_GivesThoseThatHaveAny()
    {
        var search = SearchOf(Condition("a", "Sleep"), Condition("b", "Pain"));
        var hits = search.Find("sleep unicorn");
        Assert.Equal("condition/a", Refs(hits));
        Assert.False(hits[0].HasAllWords);
        Assert.True(search.Find("sleep")[0].HasAllWords);
        Assert.Empty(search.Find("unicorn"));
    }

    [Fact]
    public void Find_AmongItems_FindsOnlyThose()
    {
        var method = new DeliveryMethod
        {
            Id = new("m"),
            Name = "Sleep",
            Summary = "S.",
        };
        ContentItem[] items = [Condition("a", "Sleep"), Condition("b", "Sleep again"), method];
        var catalog = CatalogOf(items);
        var search = ContentSearch.Of(catalog);
        Assert.Equal("delivery-method/m", Refs(search.Find("sleep", catalog.DeliveryMethods, 10)));
        Assert.Equal("condition/b", Refs(search.Find("sleep", catalog.Conditions[1..], 10)));
        Assert.Equal("condition/a condition/b", Refs(search.Find("sleep", catalog.Conditions, 10)));
        Assert.Equal(3, search.Find("sleep", catalog.Items, 10).Count);
        Assert.Empty(search.Find("sleep", catalog.Posts, 10));
        Assert.Empty(search.Find<Post>("sleep", default, 10));
        Assert.Equal("condition/b", Refs(search.Find("sleep", item => item.Name.Length > 5, 10)));
        Assert.ThrowsAny<ArgumentException>(() => search.Find("sleep", CatalogOf(items).Conditions, 10));
    }

    [Fact]
    public void Find_EmergencyCard_IsFoundAndSaysSo()
    {
        var card = new CareCardBlock
        {
            Level = CareLevel.Emergency,
            Title = "In a crisis",
            Contacts = [new() { Name = "Helpline", Phone = "112" }],
        };
        var search = SearchOf(
            Condition("a", "Another", "About a crisis.") with
            {
                Body = RichText.FromText("crisis"),
            },
            Condition("b", "Depression") with
            {
                UrgentHelp = [card],
            }
        );
        Assert.Equal(SearchFields.EmergencyCards, search.Find("helpline")[0].Fields);
        Assert.Equal("In a *crisis*", Show(search.Find("crisis", item => item.Ref.Id == "b", 1)[0].Excerpt));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!—'’-")]
    [InlineData("\uD800")]
    [InlineData("\uDC00\uD800")]
    [InlineData("\u0301\u200B\uFEFF")]
    [InlineData("😀")]
    public void Find_NoWord_FindsNothing(string query) => Assert.Empty(SearchOf(Condition("a", "Sleep")).Find(query));

    [Fact]
    public void Find_AnyText_NeverThrows()
    {
        var search = ContentSearch.Of(CatalogOf(Condition("a", "Sleep"), Condition("b", "<script> \u2028 \"quoted\"")));
        Gen.String.Sample(
            text =>
            {
                foreach (var hit in search.Find(text + " sleep"))
                {
                    Assert.NotEmpty(hit.Excerpt);
                }
            },
            iter: 2000
        );
        Assert.Single(search.Find("sleep " + new string('x', 1_000_000)));
        Assert.Single(search.Find(string.Concat(Enumerable.Repeat("sleep ", 100_000))));
        Assert.Single(search.Find("script quoted"));
    }

    [Fact]
    public void Of_AnyCatalog_NeverThrows() =>
        RandomContent.Gen.Sample(
            content =>
            {
                var catalog = new ContentCatalogBuilder().Add(content.Make()).Build().OrThrow();
                foreach (var hit in ContentSearch.Of(catalog).Find("a b c d e 1 2 é"))
                {
                    Assert.Equal(hit.Item.Name, Join(hit.Name));
                    Assert.NotEqual(SearchFields.None, hit.Fields);
                    Assert.NotEmpty(hit.Excerpt);
                }
            },
            iter: 50
        );

    [Fact]
    public void Find_InTurkish_IsTheSame()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new("tr-TR");
            Assert.Single(SearchOf(Condition("a", "ILLNESS")).Find("illness"));
            Assert.Single(SearchOf(Condition("a", "illness")).Find("ILLNESS"));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Find_WrongUse_Throws()
    {
        var search = SearchOf(Condition("a", "A"));
        Assert.Throws<ArgumentNullException>(() => ContentSearch.Of(null!));
        Assert.Throws<ArgumentNullException>(() => search.Find(null!));
        Assert.Throws<ArgumentNullException>(() => search.Find("a", (Func<ContentItem, bool>)null!, 1));
        Assert.Throws<ArgumentException>(() => search.Find("a", 0));
    }

    internal static ContentCatalog CatalogOf(params ContentItem[] items) =>
        ContentCatalog.Load(ContentSource.Items(items)).OrThrow();

    internal static ContentSearch SearchOf(params ContentItem[] items) => ContentSearch.Of(CatalogOf(items));

    internal static Condition Condition(string id, string name, string summary = "S.") =>
        new()
        {
            Id = new(id),
            Name = name,
            Summary = summary,
        };

    private static string Refs(ValueList<SearchHit> hits) => string.Join(' ', hits.Select(hit => hit.Item.Ref));

    internal static string Join(ValueList<TextRun> runs) => string.Concat(runs.Select(run => run.Text));

    internal static string Show(ValueList<TextRun> runs) =>
        string.Concat(runs.Select(run => run.IsMatch ? $"*{run.Text}*" : run.Text));

    internal static string TextOf(Block block) => ((TextInline)((ParagraphBlock)block).Content[0]).Text;
}
