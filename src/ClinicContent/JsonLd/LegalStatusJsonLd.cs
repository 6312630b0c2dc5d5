using ClinicContent.Model.Clinical;
using ClinicContent.Phrasing;

namespace ClinicContent.JsonLd;

/// <summary>What the law says: each status stands with what it is about, a substance, a product or the treatment.</summary>
internal static class LegalStatusJsonLd
{
    /// <summary>Those that are about no substance or product of the treatment by name.</summary>
    internal static IEnumerable<RegulatoryStatus> OfTreatment(Treatment treatment) =>
        treatment.RegulatoryStatuses.Where(status =>
            !treatment.Substances.Any(one =>
                IsAbout(status, one.Name) || one.Products.Any(product => IsAbout(status, product.Name))
            )
        );

    /// <summary>Those that name a substance or a product.</summary>
    internal static IEnumerable<RegulatoryStatus> Of(string name, Treatment treatment) =>
        treatment.RegulatoryStatuses.Where(status => IsAbout(status, name));

    internal static void Write(IEnumerable<RegulatoryStatus> statuses, JsonLdPage page)
    {
        var list = page.StartList("legalStatus"u8);
        foreach (var status in statuses)
        {
            page.Start("DrugLegalStatus"u8);
            page.Text("name"u8, TreatmentPhrases.Of(status).ToString());
            page.Buffer.Name("applicableLocation"u8);
            page.Start("AdministrativeArea"u8);
            page.Text("name"u8, status.Jurisdiction.Value);
            page.Close();
            page.Close();
        }

        page.EndList(list);
    }

    private static bool IsAbout(RegulatoryStatus status, string name) =>
        string.Equals(status.Subject, name, StringComparison.OrdinalIgnoreCase);
}
