using ClinicContent.Catalog;
using ClinicContent.Model.Clinical;
using ClinicContent.Phrasing;

namespace ClinicContent.JsonLd;

/// <summary>Recommendations of guidelines on the uses of an item, in the words of each.</summary>
/// <remarks>Only statements in a scheme that grades recommendations: a trial is no guideline. <c>evidenceLevel</c> is never written, since nothing is graded here.</remarks>
internal static class GuidelineJsonLd
{
    private static readonly EvidenceScheme[] OfRecommendations =
    [
        EvidenceScheme.VaDod,
        EvidenceScheme.AsraAapmAsa,
        EvidenceScheme.Uspstf,
    ];

    internal static void Write(JsonLdPage page)
    {
        var list = page.StartList("guideline"u8);
        foreach (var edge in UseJsonLd.Of(page))
        {
            foreach (var statement in edge.Indication.Evidence.AsSpan())
            {
                if (
                    statement.Strength is not null
                    && statement.Scheme is { } scheme
                    && OfRecommendations.Contains(scheme)
                )
                {
                    Write(statement, edge, page);
                }
            }
        }

        page.EndList(list);
    }

    private static void Write(EvidenceStatement statement, IndicationEdge edge, JsonLdPage page)
    {
        var source = edge.Treatment.Citations.FirstOrDefault(citation => citation.Key == statement.Source);
        page.Start("MedicalGuidelineRecommendation"u8);
        page.Text("name"u8, source?.Title);
        page.Text("guidelineDate"u8, WorkJsonLd.Year(source));
        page.Url("url"u8, source?.Url ?? source?.Doi?.Url);
        page.Text("recommendationStrength"u8, Phrases.WithoutKeys(statement).ToString());
        var list = page.StartList("guidelineSubject"u8);
        page.Refer(edge.Treatment);
        page.Refer(edge.Condition);
        page.EndList(list);
        page.Close();
    }
}
