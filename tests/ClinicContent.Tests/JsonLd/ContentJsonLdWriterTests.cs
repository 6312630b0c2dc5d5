using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ClinicContent.JsonLd;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Clinical;
using ClinicContent.Model.Inlines;
using ClinicContent.Phrasing;
using ClinicContent.Site;
using ClinicContent.Tests.Catalog;
using ClinicContent.Tests.Text;
using CsCheck;

namespace ClinicContent.Tests.JsonLd;

public sealed class ContentJsonLdWriterTests
{
    private static readonly TreatmentId Ketamine = new("ketamine-therapy");

    private static readonly SiteOptions Site = new()
    {
        BaseUrl = new("https://clinic.example/care"),
        Name = "Clinic",
        Publisher = "The clinic",
        Logo = new("logo.png"),
    };

    [Theory]
    [InlineData("treatment/ketamine-therapy")]
    [InlineData("condition/depression")]
    [InlineData("delivery-method/iv-infusion")]
    [InlineData("post/what-is-ketamine-therapy")]
    public Task Write_WithEveryMember_IsAsTheSnapshot(string item) =>
        Verifier.Verify(
            ContentJsonLdWriter.Write(FullItems.Catalog, ItemRef.Parse(item), Site),
            "jsonld",
            item.Split('/')[0]
        );

    [Theory]
    [InlineData("treatment/psychotherapy")]
    [InlineData("condition/mood-disorders")]
    [InlineData("delivery-method/lozenge")]
    [InlineData("post/first-session")]
    public Task Write_WithLittle_IsAsTheSnapshot(string item) =>
        Verifier.Verify(
            ContentJsonLdWriter.Write(FullItems.Catalog, ItemRef.Parse(item)),
            "jsonld",
            item.Split('/')[0]
        );

    [Theory]
    [InlineData("psychological")]
    [InlineData("lifestyle")]
    [InlineData("procedure")]
    [InlineData("combined")]
    public Task Write_TreatmentOfEachModality_HasOnlyWhatItsTypeHas(string modality)
    {
        var treatment = new FullItems(text => text).Treatment with { Modality = new(modality) };
        var catalog = With(treatment);
        return Verifier.Verify(ContentJsonLdWriter.Write(catalog, treatment.Ref), "jsonld", modality);
    }

    [Fact]
    public void Write_EveryWay_GivesTheSameBytes()
    {
        foreach (var item in FullItems.Catalog.Items)
        {
            var text = ContentJsonLdWriter.Write(FullItems.Catalog, item.Ref, Site);
            var buffer = new ArrayBufferWriter<byte>();
            ContentJsonLdWriter.Write(FullItems.Catalog, item.Ref, buffer, Site);
            Assert.Equal(text, Encoding.UTF8.GetString(buffer.WrittenSpan));
            Assert.Equal(buffer.WrittenSpan, ContentJsonLdWriter.WriteToUtf8Bytes(FullItems.Catalog, item.Ref, Site));
            var script = new ArrayBufferWriter<byte>();
            ContentJsonLdWriter.WriteScript(FullItems.Catalog, item.Ref, script, Site);
            Assert.Equal(
                $"<script type=\"application/ld+json\">\n{text}</script>\n",
                Encoding.UTF8.GetString(script.WrittenSpan)
            );
            Assert.Equal(
                ContentJsonLdWriter.WriteScript(FullItems.Catalog, item.Ref, Site),
                Encoding.UTF8.GetString(script.WrittenSpan)
            );
        }
    }

    [Fact]
    public void Write_InAnyCulture_GivesTheSameBytes()
    {
        var before = CultureInfo.CurrentCulture;
        var expected = ContentJsonLdWriter.Write(FullItems.Catalog, Ketamine, Site);
        try
        {
            foreach (var culture in new[] { "de-DE", "tr-TR", "ar-SA", "th-TH" })
            {
                CultureInfo.CurrentCulture = new(culture);
                Assert.Equal(expected, ContentJsonLdWriter.Write(FullItems.Catalog, Ketamine, Site));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Write_SectionsOfACondition_StandWhereTheVocabularyHasThem()
    {
        var item = new Condition
        {
            Id = new("x"),
            Name = "X",
            Summary = "S.",
            Body =
            [
                .. Section(Aspect.Causes, "Stress."),
                .. Section(Aspect.RiskFactors, "Age."),
                .. Section(Aspect.Prognosis, "It passes."),
                .. Section(Aspect.Complications, "Falls."),
                .. Section(Aspect.SelfCare, "Rest."),
            ],
        };
        var graph = ParsedGraph.OfJson(Graph(FullItems.Catalog, item));
        var node = graph.Node("#condition");
        Assert.Equal("Stress.", node.GetProperty("cause").GetProperty("description").GetString());
        Assert.Equal("Age.", node.GetProperty("riskFactor").GetProperty("description").GetString());
        Assert.Equal("It passes.", node.GetProperty("expectedPrognosis").GetString());
        Assert.Equal("Falls.", node.GetProperty("possibleComplication").GetString());
        Assert.DoesNotContain("Rest.", graph.Texts);
    }

    [Fact]
    public void Write_UnknownItem_NamesTheNearest()
    {
        var thrown = Assert.Throws<KeyNotFoundException>(() =>
            ContentJsonLdWriter.Write(FullItems.Catalog, new TreatmentId("ketamin-therapy"))
        );
        Assert.Contains("treatment/ketamine-therapy", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_RoutesWithAFragment_HasIdsThatDiffer()
    {
        var site = Site with { Route = static item => "app#/" + item.Ref };
        var graph = ParsedGraph.OfJson(ContentJsonLdWriter.Write(FullItems.Catalog, Ketamine, site));
        graph.AssertWhole();
        Assert.Equal(
            "https://clinic.example/care/app#/treatment/ketamine-therapy-treatment",
            graph.Node("-treatment").GetProperty("@id").GetString()
        );
    }

    [Fact]
    public void Write_OfWhatReadersSee_SpeaksOfNoDraft()
    {
        var draft = new Condition
        {
            Id = new("draft"),
            Name = "Draft",
            Summary = "S.",
        };
        var post = new Post
        {
            Id = new("p"),
            Name = "P",
            Summary = "S.",
            PrimarySubject = draft.Ref,
        };
        var catalog = new ContentCatalogBuilder().Add(draft).Build().OrThrow();
        Assert.Contains("conditions/draft", Graph(catalog, post), StringComparison.Ordinal);
        Assert.DoesNotContain("draft", Graph(catalog.AsSeenOn(new(2026, 1, 1)), post), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Draft_SaysThatItIsOne()
    {
        var draft = new Condition
        {
            Id = new("draft"),
            Name = "Draft",
            Summary = "S.",
        };
        var graph = ParsedGraph.OfJson(
            ContentJsonLdWriter.Write(new ContentCatalogBuilder().Add(draft).Build().OrThrow(), draft.Ref)
        );
        Assert.Equal("Draft", graph.Node("#page").GetProperty("creativeWorkStatus").GetString());
    }

    [Fact]
    public void Write_RandomContent_RefersOnlyToWhatItDefines() =>
        RandomContent.Gen.Sample(
            content =>
            {
                var catalog = new ContentCatalogBuilder().Add(content.Make()).Build().OrThrow();
                foreach (var seen in new[] { catalog, catalog.AsSeenOn(RandomContent.FirstDay.AddDays(5)) })
                {
                    foreach (var item in seen.Items)
                    {
                        ParsedGraph.OfJson(ContentJsonLdWriter.Write(seen, item.Ref, Site)).AssertWhole();
                    }
                }
            },
            iter: 60
        );

    [Fact]
    public void Write_RandomContent_NamesAsPossibleTreatmentJustWhatSourcesSpeakFor()
    {
        var pairs = 0;
        var site = Site with { Route = static item => item.Ref.ToString() };
        RandomContent.Gen.Sample(
            content =>
            {
                var items = content.Make();
                var catalog = new ContentCatalogBuilder().Add(items).Build().OrThrow();
                var expected = (
                    from treatment in items.OfType<Treatment>()
                    where treatment.Modality != Modality.Psychological
                    from use in treatment.Indications
                    where use.Evidence.Any(one => one.Direction == EvidenceDirection.For)
                    where use.Evidence.All(one => one.Direction != EvidenceDirection.Against)
                    select (Condition: use.Condition.ToString(), Treatment: treatment.Id.ToString())
                ).ToHashSet();
                pairs += expected.Count;
                foreach (var item in items.Where(item => item is Treatment or Condition))
                {
                    var graph = ParsedGraph.OfJson(ContentJsonLdWriter.Write(catalog, item.Ref, site));
                    Assert.Equal(
                        expected
                            .Where(pair => (item is Condition ? pair.Condition : pair.Treatment) == item.Ref.Id)
                            .Order(),
                        PossibleTreatments(graph).Order()
                    );
                }
            },
            iter: 400,
            threads: 1
        );
        Assert.True(pairs > 10, $"{pairs} pairs are too few to show anything.");
    }

    [Fact]
    public void Write_RandomContent_SaysStatusAndDirectionOfEveryUse() =>
        RandomContent.Gen.Sample(
            content =>
            {
                var catalog = new ContentCatalogBuilder().Add(content.Make()).Build().OrThrow();
                foreach (var item in catalog.Items.Where(item => item is Treatment or Condition))
                {
                    var uses = item is Treatment treatment
                        ? catalog.IndicationsOf(treatment.Id)
                        : catalog.TreatmentsFor(((Condition)item).Id);
                    var graph = ParsedGraph.OfJson(ContentJsonLdWriter.Write(catalog, item.Ref));
                    for (var i = 0; i < uses.Count; i++)
                    {
                        var text = graph
                            .Node(string.Create(CultureInfo.InvariantCulture, $"#use-{i + 1}"))
                            .GetProperty("text")
                            .GetString()!;
                        Assert.Contains(
                            "Direction of the evidence: " + Phrases.Of(uses[i].Indication.OverallDirection),
                            text,
                            StringComparison.Ordinal
                        );
                        Assert.Equal(
                            Math.Max(uses[i].Indication.Statuses.Count, 1),
                            text.Split('\n').Count(line => line.StartsWith("Status: ", StringComparison.Ordinal))
                        );
                    }
                }
            },
            iter: 40
        );

    private static IEnumerable<(string Condition, string Treatment)> PossibleTreatments(ParsedGraph graph) =>
        from condition in graph.OfType("MedicalCondition")
        where condition.TryGetProperty("possibleTreatment", out _)
        let value = condition.GetProperty("possibleTreatment")
        from one in value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : new[] { value }
        select (IdOf(condition.GetProperty("@id")), IdOf(one.GetProperty("@id")));

    private static string IdOf(JsonElement node)
    {
        var id = node.GetString()!;
        return id[(id.LastIndexOf('/') + 1)..id.IndexOf('#', StringComparison.Ordinal)];
    }

    private static Block[] Section(Aspect aspect, string text) =>
        [
            new HeadingBlock
            {
                Level = 2,
                Aspect = aspect,
                Content = [new TextInline { Text = aspect.Label }],
            },
            new ParagraphBlock { Content = [new TextInline { Text = text }] },
        ];

    private static ContentCatalog With(Treatment treatment)
    {
        var items = new FullItems(text => text).Build().Items.Where(item => item.Ref != treatment.Ref);
        return new ContentCatalogBuilder().Add([.. items, treatment]).Build().OrThrow();
    }

    private static string Graph(ContentCatalog catalog, ContentItem item)
    {
        var page = new JsonLdPage();
        page.Begin(catalog, item, SiteOptions.Default);
        GraphJsonLd.Write(page, inScript: false);
        return Encoding.UTF8.GetString(page.Buffer.Written);
    }
}
