using System.Buffers;
using System.Text;
using System.Text.Json;
using ClinicContent.Catalog;
using ClinicContent.Json;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Clinical;
using ClinicContent.Tests.Catalog;
using CsCheck;

namespace ClinicContent.Tests.Json;

public sealed class ContentProjectionWriterTests
{
    private static readonly string[] Cards = ["item", "name", "url"];

    [Fact]
    public void Write_ItemsThatLeadInCircles_StopsAtCards() =>
        RandomContent.Gen.Sample(
            content =>
            {
                var catalog = new ContentCatalogBuilder().Add(content.Make()).Build().OrThrow();
                foreach (var item in catalog.Items)
                {
                    using var full = JsonDocument.Parse(
                        ContentProjectionWriter.Write(catalog, item.Ref, ContentProjection.Full)
                    );
                    var root = full.RootElement;
                    var ends = Array(root, "relations").Concat(Array(root, "relatedPosts"));
                    Assert.Equal(
                        ends.Select(end => end.GetProperty("item").GetString()).Distinct(),
                        Array(root, "cards").Select(card => card.GetProperty("item").GetString())
                    );
                    Assert.All(Array(root, "cards"), card => CheckCard(catalog, card));
                    Assert.Equal(ContentJsonSerializer.Serialize(item), Reserialize(root.GetProperty("item")));
                    CheckRelations(catalog, item, Array(root, "relations"));
                }
            },
            iter: 40
        );

    [Fact]
    public void Write_Items_IsAnArrayInTheirOrder()
    {
        var catalog = new ContentCatalogBuilder().Add(new RandomContent(4, 5, 3, 6, 1).Make()).Build().OrThrow();
        using var json = JsonDocument.Parse(
            ContentProjectionWriter.Write(catalog, catalog.Posts, ContentProjection.Id)
        );
        Assert.Equal(
            catalog.Posts.Select(post => post.Ref.ToString()),
            json.RootElement.EnumerateArray().Select(one => one.GetProperty("item").GetString())
        );
        Assert.Equal("[]\n", ContentProjectionWriter.Write(catalog, [], ContentProjection.Full));
    }

    [Fact]
    public void Write_EveryProjection_ShowsNoticesAndEmergencyCards()
    {
        var card = new CareCardBlock { Level = CareLevel.Emergency, Title = "Call 112" };
        var item = new Condition
        {
            Id = new("ptsd"),
            Name = "PTSD",
            Summary = "A disorder.",
            Notices = [new() { Kind = NoticeKind.Disclaimer, Text = "Of its own" }],
            UrgentHelp = [card],
            Body = [new QuoteBlock { Content = [card with { Title = "Call 999" }] }],
        };
        var catalog = new ContentCatalogBuilder()
            .Add(item)
            .AddNotice(new() { Kind = NoticeKind.Disclaimer, Text = "Of all" })
            .Build()
            .OrThrow();
        foreach (var projection in new[] { ContentProjection.Card, ContentProjection.Full })
        {
            var json = ContentProjectionWriter.Write(catalog, item.Ref, projection);
            Assert.All(
                ["Of its own", "Of all", "Call 112", "Call 999"],
                words => Assert.Contains(words, json, StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public void Write_LeadImage_IsAbsoluteInACard()
    {
        var post = new Post
        {
            Id = new("p"),
            Name = "P",
            Summary = "S",
            Body = RichText.FromText("B"),
            LeadImage = new()
            {
                Source = new("../images/a b.jpg".Replace(" ", "%20", StringComparison.Ordinal)),
                IsDecorative = true,
            },
        };
        var catalog = new ContentCatalogBuilder().Add(post).Build().OrThrow();
        var json = ContentProjectionWriter.Write(
            catalog,
            post.Ref,
            ContentProjection.Card,
            new() { BaseUrl = new("https://clinic.example/a") }
        );
        Assert.Contains("\"https://clinic.example/a/images/a%20b.jpg\"", json, StringComparison.Ordinal);
        Assert.Contains("\"https://clinic.example/a/posts/p\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_AllDoors_GiveTheSameBytes()
    {
        var catalog = new ContentCatalogBuilder().Add(new RandomContent(2, 2, 1, 2, 3).Make()).Build().OrThrow();
        var item = catalog.Items[0].Ref;
        var output = new ArrayBufferWriter<byte>();
        ContentProjectionWriter.Write(catalog, item, ContentProjection.Full, output);
        Assert.Equal(
            ContentProjectionWriter.Write(catalog, item, ContentProjection.Full),
            Encoding.UTF8.GetString(output.WrittenSpan)
        );

        output.Clear();
        ContentProjectionWriter.Write(catalog, catalog.Posts, ContentProjection.Card, output);
        Assert.Equal(
            ContentProjectionWriter.Write(catalog, catalog.Posts, ContentProjection.Card),
            Encoding.UTF8.GetString(output.WrittenSpan)
        );
    }

    [Fact]
    public void Write_WrongUse_Throws()
    {
        var catalog = new ContentCatalogBuilder().Build().OrThrow();
        Assert.Throws<KeyNotFoundException>(() =>
            ContentProjectionWriter.Write(catalog, new ConditionId("ptsd"), ContentProjection.Id)
        );
        Assert.ThrowsAny<ArgumentException>(() =>
            ContentProjectionWriter.Write(catalog, new ConditionId("ptsd"), (ContentProjection)9)
        );
        Assert.Throws<ArgumentNullException>(() =>
            ContentProjectionWriter.Write(null!, new ConditionId("ptsd"), ContentProjection.Id)
        );
        Assert.Throws<ArgumentNullException>(() =>
            ContentProjectionWriter.Write(catalog, catalog.Posts, ContentProjection.Id, (IBufferWriter<byte>)null!)
        );
    }

    private static void CheckCard(ContentCatalog catalog, JsonElement card)
    {
        Assert.All(Cards, name => Assert.Equal(JsonValueKind.String, card.GetProperty(name).ValueKind));
        Assert.False(card.TryGetProperty("relations", out _));
        var item = catalog.GetItem(ItemRef.Parse(card.GetProperty("item").GetString()!));
        Assert.Equal(catalog.NoticesFor(item).Count, Array(card, "notices").Count());
        Assert.Equal(item.EmergencyCards.Count, Array(card, "emergencyCards").Count());
    }

    // Every use stands with status and direction, both ways round, and no other way leads from a condition to a treatment for it.
    private static void CheckRelations(ContentCatalog catalog, ContentItem item, IEnumerable<JsonElement> relations)
    {
        var uses = item switch
        {
            Treatment treatment => catalog.IndicationsOf(treatment.Id),
            Condition condition => catalog.TreatmentsFor(condition.Id),
            _ => default,
        };
        var written = relations.Where(one => one.GetProperty("relation").GetString() == "indication").ToArray();
        Assert.Equal(
            uses.Select(use => (Words(use.Indication.OverallDirection), use.Indication.Statuses.Count)),
            written.Select(one =>
                (one.GetProperty("direction").GetString()!, Array(one.GetProperty("indication"), "statuses").Count())
            )
        );
        Assert.All(
            uses.Zip(written),
            pair =>
                Assert.Equal(
                    item is Condition
                        ? pair
                            .First.Treatment.Citations.Where(source => IsCited(source, pair.First.Indication))
                            .Select(source => source.Key)
                        : [],
                    Array(pair.Second, "citations").Select(source => source.GetProperty("key").GetString())
                )
        );
        var links = catalog.LinksFrom(item.Ref).Concat(catalog.LinksTo(item.Ref));
        Assert.Equal(links.Count(link => link.Relation != Relation.Indication) + written.Length, relations.Count());
    }

    private static bool IsCited(Citation source, Indication indication) =>
        indication.Citations.Contains(source.Key)
        || indication.Evidence.Any(statement => statement.Source == source.Key)
        || indication.Statuses.Any(status => status.Citations.Contains(source.Key));

    private static string Words(OverallDirection direction) => ClinicContent.Model.Words.ToKebab(direction.ToString());

    private static JsonElement.ArrayEnumerator Array(JsonElement element, string name) =>
        element.TryGetProperty(name, out var array) ? array.EnumerateArray() : default;

    // The same item once more, since it reads back as itself.
    private static string Reserialize(JsonElement item)
    {
        var json = "{\"formatVersion\":1," + item.GetRawText()[1..];
        var read = ContentJsonSerializer.Deserialize(json);
        Assert.Empty(read.Diagnostics);
        return ContentJsonSerializer.Serialize(read.Item!);
    }
}
