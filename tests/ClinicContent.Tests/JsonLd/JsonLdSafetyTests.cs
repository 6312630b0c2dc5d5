using System.Text;
using ClinicContent.JsonLd;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Inlines;
using ClinicContent.Site;
using ClinicContent.Tests.Shared;
using ClinicContent.Tests.Text;
using CsCheck;

namespace ClinicContent.Tests.JsonLd;

public sealed class JsonLdSafetyTests
{
    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("</SCRIPT >")]
    [InlineData("<!-- <script> --!> -->")]
    [InlineData("]]> <![CDATA[ <?php &quot; &amp;")]
    [InlineData("\" \\ \\u0022 ' ` ${x}")]
    [InlineData("\u0001\b\f\u001b[31m\u007f\u0080\u0085\u009f")]
    [InlineData("\u2028\u2029\u202e\u2066\u200b\ufeff")]
    [InlineData("\ufdd0\ufffe\uffff\U0001FFFE\U0010FFFF")]
    [InlineData("a\r\nb\rc\nd\te")]
    [InlineData("é “漢字” 👩‍⚕️ \U0001D4B3")]
    public void WriteScript_HostileStringInEveryField_IsReadBackAsItWas(string hostile)
    {
        var items = new FullItems(text => hostile + text);
        var catalog = items.Build();
        var site = new SiteOptions { Name = hostile + "Clinic", Publisher = hostile + "The clinic" };
        foreach (var item in catalog.Items)
        {
            var script = ContentJsonLdWriter.WriteScript(catalog, item.Ref, site);
            var graph = ParsedGraph.OfScript(script);
            graph.AssertWhole();
            var texts = graph.Texts.ToHashSet(StringComparer.Ordinal);
            Assert.All(Shown(item).Append(site.Name).Append(site.Publisher), text => Assert.Contains(text, texts));
        }
    }

    [Fact]
    public void Write_AllThatCouldEndAScriptOrALine_IsEscaped()
    {
        var item = new Condition
        {
            Id = new("x"),
            Name = "\0<>&\u2028\u2029\u0085\ufffe\"\\",
            Summary = "a\ud800b\udc00",
        };
        var json = Graph(new ContentCatalogBuilder().Build().OrThrow(), item);
        Assert.Contains(
            "\"name\":\"\\u0000\\u003C\\u003E\\u0026\\u2028\\u2029\\u0085\\uFFFE\\\"\\\\\"",
            json,
            StringComparison.Ordinal
        );
        Assert.Contains("\"description\":\"a\ufffdb\ufffd\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void WriteScript_RandomItems_AreOneScriptWithEveryNoticeAndEmergencyCard()
    {
        var cards = 0;
        Generate.Item.Sample(
            item =>
            {
                var graph = ParsedGraph.OfScript(Graph(FullItems.Catalog, item, inScript: true));
                graph.AssertWhole();
                var texts = graph.Texts.ToHashSet(StringComparer.Ordinal);
                var expected = FullItems
                    .Catalog.NoticesFor(item)
                    .Select(notice => notice.Text)
                    .Concat(item.EmergencyCards.Select(card => "Emergency: " + card.Title))
                    .Select(Held)
                    .ToArray();
                cards += item.EmergencyCards.Count;
                Assert.Equal(
                    item.EmergencyCards.Count,
                    graph.OfType("WebPageElement").Length - FullItems.Catalog.NoticesFor(item).Count
                );
                Assert.All(expected.Where(text => text.Length > 0), text => Assert.Contains(text, texts));
            },
            iter: 300,
            threads: 1
        );
        Assert.True(cards > 10, $"{cards} cards are too few to show anything.");
    }

    [Fact]
    public void Write_AnswerWithMarksOfCitations_ReadsAsIfThereWereNone()
    {
        var mark = new CitationInline { Key = "a" };
        var item = new Post
        {
            Id = new("x"),
            Name = "X",
            Questions =
            [
                new()
                {
                    Question = "Why?",
                    Answer =
                    [
                        new ParagraphBlock
                        {
                            Content =
                            [
                                new TextInline { Text = "So it is " },
                                mark,
                                new TextInline { Text = ", as " },
                                new LinkInline { Url = new("https://a.example/"), Content = [mark] },
                                new TextInline { Text = " says " },
                                mark,
                                new TextInline { Text = "." },
                            ],
                        },
                    ],
                },
            ],
        };
        var graph = ParsedGraph.OfJson(Graph(new ContentCatalogBuilder().Build().OrThrow(), item));
        Assert.Equal(
            "So it is, as (https://a.example/) says.",
            Assert.Single(graph.OfType("Answer")).GetProperty("text").GetString()
        );
    }

    [Fact]
    public void Write_EmergencyCard_SaysWhatToDoAndWhomToCall()
    {
        var item = new Condition
        {
            Id = new("x"),
            Name = "X",
            UrgentHelp =
            [
                new()
                {
                    Level = CareLevel.Emergency,
                    Title = "Now",
                    Content = [new ParagraphBlock { Content = [new TextInline { Text = "Call." }] }],
                    Contacts =
                    [
                        new()
                        {
                            Name = "Line",
                            Phone = "988",
                            Text = "989",
                            Url = new("https://a.example/"),
                            Hours = "always",
                            Jurisdiction = new("US"),
                        },
                        new() { Name = "Neighbour" },
                    ],
                },
            ],
        };
        var graph = ParsedGraph.OfJson(Graph(new ContentCatalogBuilder().Build().OrThrow(), item));
        Assert.Equal(
            "Call.\nLine (US): call 988; text 989; https://a.example/; always\nNeighbour",
            graph.Node("#emergency-1").GetProperty("text").GetString()
        );
    }

    private static IEnumerable<string> Shown(ContentItem item) =>
        [
            item.Name,
            item.SearchTitle ?? item.Name,
            item.Summary!,
            .. item.AlternateNames.Select(name => name.Text),
            .. item.Notices.Select(notice => notice.Text),
            .. item.Authors.Select(author => author.Name),
            .. item.Review?.ReviewedBy.Select(person => person.Name) ?? [],
            .. item.Review?.ReviewedBy.Select(person => person.Credentials!) ?? [],
            .. item.Citations.Select(citation => citation.Title),
            .. item.Tags,
            .. item.LeadImage?.Caption is { } caption ? [caption] : Array.Empty<string>(),
            .. item.EmergencyCards.Select(card => "Emergency: " + card.Title),
            .. (item as Post)?.Questions.Select(question => question.Question) ?? [],
            .. (item as Post)?.Subtitle is { } subtitle ? [subtitle] : Array.Empty<string>(),
            .. (item as Condition)?.Symptoms.Select(symptom => symptom.Name) ?? [],
            .. (item as Treatment)?.Substances.Select(substance => substance.Name) ?? [],
            .. (item as Treatment)?.AdverseEffects.Select(effect => effect.Name) ?? [],
        ];

    // Half of a surrogate pair cannot be written.
    private static string Held(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static string Graph(ContentCatalog catalog, ContentItem item, bool inScript = false)
    {
        var page = new JsonLdPage();
        page.Begin(catalog, item, SiteOptions.Default);
        GraphJsonLd.Write(page, inScript);
        return Encoding.UTF8.GetString(page.Buffer.Written);
    }
}
