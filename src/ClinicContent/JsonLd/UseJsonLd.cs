using ClinicContent.Catalog;
using ClinicContent.Model;
using ClinicContent.Phrasing;

namespace ClinicContent.JsonLd;

/// <summary>Uses that are spoken of: parts of the page about treatment and condition, with status and direction of evidence in words. schema.org has no member for either.</summary>
internal static class UseJsonLd
{
    /// <summary>The uses of a treatment, or those of treatments for a condition.</summary>
    internal static EdgeList<IndicationEdge> Of(JsonLdPage page) =>
        page.Item switch
        {
            Treatment treatment => page.Catalog.IndicationsOf(treatment.Id),
            Condition condition => page.Catalog.TreatmentsFor(condition.Id),
            _ => default,
        };

    internal static void Write(JsonLdPage page)
    {
        var number = 0;
        foreach (var edge in Of(page))
        {
            page.StartNode("WebPageElement"u8, "use"u8, ++number);
            page.Text("name"u8, NameOf(edge, page));
            page.Text("text"u8, Describe(edge));
            var list = page.StartList("about"u8);
            page.Refer(edge.Treatment);
            page.Refer(edge.Condition);
            page.EndList(list);
            page.Close();
        }
    }

    private static string NameOf(IndicationEdge edge, JsonLdPage page)
    {
        var narrowing = IndicationPhrases.Narrowing(edge.Indication, method => page.NameOf(method));
        return $"{edge.Treatment.Name} for {edge.Condition.Name}" + (narrowing.IsEmpty ? "" : " — " + narrowing);
    }

    // A line for each, as in the other forms. Keys of sources mean nothing here.
    private static string Describe(IndicationEdge edge)
    {
        var indication = edge.Indication with
        {
            Statuses = edge.Indication.Statuses.Select(status => status with { Citations = default }).ToValueList(),
        };
        string?[] lines =
        [
            "Spoken of; not an endorsement.",
            .. IndicationPhrases.Statuses(indication).Select(status => "Status: " + status),
            "Direction of the evidence: " + Phrases.Of(indication.OverallDirection),
            .. indication.Evidence.Select(statement => "Evidence: " + Phrases.WithoutKeys(statement)),
            indication.Claim is null ? null : "Claim: " + indication.Claim,
            indication.Limitations is null ? null : "Limits: " + indication.Limitations,
        ];
        return string.Join('\n', lines.Where(line => line is not null));
    }
}
