using ClinicContent.Catalog;
using ClinicContent.Phrasing;
using ClinicContent.Text;

namespace ClinicContent.Feeds.Chunks;

/// <summary>An indication in words that can be read alone: treatment and condition, status, evidence, claim and limits.</summary>
internal sealed class IndicationChunk(Func<ItemRef, string> nameOf)
{
    internal string Write(IndicationEdge edge)
    {
        var page = new TextPage(isForPrograms: true);
        var indication = edge.Indication;
        var narrowing = IndicationPhrases.Narrowing(indication, method => nameOf(method));
        page.Paragraph(
            $"{edge.Treatment.Name} for {edge.Condition.Name}"
                + (narrowing.IsEmpty ? "" : " — " + narrowing)
                + " (spoken of; not an endorsement)"
        );
        page.Facts("Status", IndicationPhrases.Statuses(indication));
        page.Fact("Direction of the evidence", Phrases.Of(indication.OverallDirection));
        page.Facts("Evidence", indication.Evidence.Select(Phrases.Of));
        page.Fact(
            indication.Claim is null ? "Sources" : "Claim",
            Phrases.Cited(indication.Claim, indication.Citations)
        );
        page.Fact("Limits", indication.Limitations);
        return page.ToString().TrimEnd('\n');
    }
}
