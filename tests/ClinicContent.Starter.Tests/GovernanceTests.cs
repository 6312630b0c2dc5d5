using ClinicContent.Json;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Text;

namespace ClinicContent.Starter.Tests;

public sealed class GovernanceTests
{
    private static readonly string[] MayBeBundled = ["icd-10-cm", "mesh", "unii", "rxnorm", "ncit"];

    public static TheoryData<string> Items => [.. StarterContent.Catalog.Items.Select(item => item.Ref.ToString())];

    [Theory]
    [MemberData(nameof(Items))]
    public void Item_Always_SaysThatNoClinicianSignedItOff(string item)
    {
        var found = Get(item);
        var notice = Assert.Single(found.Notices, one => one.Kind == NoticeKind.SampleContent);

        Assert.Contains("No clinician has reviewed it or signed it off.", notice.Text, StringComparison.Ordinal);
        Assert.Single(found.Notices, one => one.Kind == NoticeKind.Disclaimer);
        Assert.Null(found.Review);
        Assert.Equal(PublicationStatus.Published, found.Status);
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void Item_AsText_ShowsItsNotices(string item)
    {
        var text = Flat(Write(item));

        Assert.All(Get(item).Notices, notice => Assert.Contains(notice.Text, text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void Item_Codes_AreOfSystemsThatMayBeBundled(string item)
    {
        var json = ContentJsonSerializer.Serialize(Get(item));

        Assert.DoesNotContain("\"snomed-ct\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"atc\"", json, StringComparison.Ordinal);
        Assert.All(Systems(json), system => Assert.Contains(system, MayBeBundled));
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void Item_ThatSpeaksOfSuicide_HasAnEmergencyCard(string item)
    {
        var found = Get(item);
        if (!Write(item).Contains("suicid", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        var card = Assert.Single(CardsOf(found));

        Assert.Equal(CareLevel.Emergency, card.Level);
        Assert.Equal(
            ["988 988 https://988lifeline.org US", "911   US", "   "],
            card.Contacts.Select(one => $"{one.Phone} {one.Text} {one.Url} {one.Jurisdiction}")
        );
        Assert.Contains("local emergency number", card.Contacts[2].Name, StringComparison.Ordinal);
        Assert.Contains("EMERGENCY: " + card.Title, Flat(Write(item)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void Item_Citations_AreAllUsed(string item)
    {
        var found = Get(item);
        var json = ContentJsonSerializer.Serialize(found);

        // The card itself bears no mark: nothing may stand between a reader and a number.
        Assert.All(
            found.Citations.Where(citation => citation.Key != "crisis-help"),
            citation => Assert.True(json.Split($"\"{citation.Key}\"").Length > 2, citation.Key)
        );
        Assert.All(found.Citations, citation => Assert.Equal(new DateOnly(2026, 11, 23), citation.AccessedOn));
    }

    [Fact]
    public void Excerpt_OfPost_KeepsTheEmergencyCard() =>
        Assert.All(
            StarterContent.Catalog.Posts,
            post => Assert.Single(post.GetExcerpt().Blocks.OfType<CareCardBlock>())
        );

    private static ContentItem Get(string item) => StarterContent.Catalog.GetItem(ItemRef.Parse(item));

    private static string Write(string item) => ContentTextWriter.Write(StarterContent.Catalog, ItemRef.Parse(item));

    private static IEnumerable<CareCardBlock> CardsOf(ContentItem item) =>
        (item as Condition)?.UrgentHelp.AsEnumerable() ?? item.Body!.EmergencyCards;

    // The text without its line breaks.
    private static string Flat(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Systems(string json) =>
        json.Split("\"system\": \"").Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]);
}
