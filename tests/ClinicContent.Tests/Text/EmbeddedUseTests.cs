using ClinicContent.Feeds.Chunks;
using ClinicContent.Html;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Clinical;
using ClinicContent.Text;

namespace ClinicContent.Tests.Text;

/// <summary>A treatment that a condition's text embeds, and the other way round: status and direction stand beside it in every form.</summary>
public sealed class EmbeddedUseTests
{
    private const string Use = "Spoken of, not endorsed: US: off-label; evidence: against";

    private static readonly Condition Condition = new()
    {
        Id = new("c"),
        Name = "Condition",
        Summary = "S.",
        Body = [new EmbedBlock { Item = new TreatmentId("t") }, new EmbedBlock { Item = new TreatmentId("other") }],
    };

    private static readonly Treatment Treatment = new()
    {
        Id = new("t"),
        Name = "Treatment",
        Summary = "S.",
        Modality = Modality.Psychological,
        Body = [new EmbedBlock { Item = Condition.Id }],
        Indications =
        [
            new()
            {
                Condition = Condition.Id,
                Statuses = [new() { Jurisdiction = new("US"), Status = ApprovalStatus.OffLabel }],
                Evidence = [new() { Direction = EvidenceDirection.Against, Source = "k" }],
            },
        ],
        Citations = [new() { Key = "k", Title = "K" }],
    };

    private static readonly ContentCatalog Catalog = new ContentCatalogBuilder()
        .Add(Condition, Treatment, Treatment with { Id = new("other"), Body = null, Indications = default })
        .Build()
        .OrThrow();

    [Theory]
    [InlineData("condition/c")]
    [InlineData("treatment/t")]
    public void Embed_OfTheOtherEndOfAUse_ShowsStatusAndDirection(string item)
    {
        var reference = ItemRef.Parse(item);
        var chunks = ChunkWriter.ChunksOf(Catalog).Where(chunk => chunk.Item == reference);
        Assert.All(
            [
                ContentTextWriter.Write(Catalog, reference),
                new ContentHtmlWriter(Catalog).Body(reference).ToString(),
                string.Concat(
                    chunks
                        .Where(chunk => chunk.Text.Contains('→', StringComparison.Ordinal))
                        .Select(chunk => chunk.Text)
                ),
            ],
            form => Assert.Equal(2, form.Split(Use).Length)
        );
    }
}
