using ClinicContent.Model.Clinical;
using ClinicContent.Tool.Site;

namespace ClinicContent.Tool.Pages;

/// <summary>Every use that is spoken of, by condition: the status in each jurisdiction, or in one, and what the evidence says.</summary>
/// <remarks>A page a jurisdiction: filtering needs no script, and each answer has a link of its own.</remarks>
internal static class UsesPage
{
    internal const string Path = "uses/";

    internal static bool HasUses(ContentCatalog catalog) =>
        catalog.Treatments.Any(treatment => !treatment.Indications.IsEmpty);

    internal static IEnumerable<SitePage> All(Website site) =>
        HasUses(site.Catalog)
            ? JurisdictionsOf(site.Catalog).Prepend(null).Select(jurisdiction => Of(site, jurisdiction))
            : [];

    private static SitePage Of(Website site, Jurisdiction? jurisdiction) =>
        new(
            PathOf(jurisdiction),
            jurisdiction is null ? "Uses" : $"Uses: {jurisdiction}",
            html => Write(html, site, jurisdiction)
        )
        {
            Description =
                "Every use of a treatment that is spoken of on this site, with its legal status and what the evidence says.",
        };

    private static string PathOf(Jurisdiction? jurisdiction) =>
        jurisdiction is null ? Path : $"{Path}{jurisdiction.Value.ToLowerInvariant()}/";

    private static IEnumerable<Jurisdiction> JurisdictionsOf(ContentCatalog catalog) =>
        catalog
            .Treatments.SelectMany(treatment => treatment.Indications)
            .SelectMany(use => use.Statuses)
            .Select(status => status.Jurisdiction)
            .Distinct()
            .OrderBy(jurisdiction => jurisdiction.Value, StringComparer.Ordinal);

    private static void Write(Markup html, Website site, Jurisdiction? jurisdiction)
    {
        html.Element("h1", jurisdiction is null ? "Uses" : $"Uses: status in {jurisdiction}").Line();
        html.Element(
                "p",
                "Every use that is spoken of on this site. That a use is listed does not mean that it is recommended: its legal status and what the sources say together stand beside it.",
                ("class", "site-lead")
            )
            .Line();
        html.Open("nav", ("class", "site-filter"), ("aria-label", "Jurisdiction")).Open("ul");
        foreach (var one in JurisdictionsOf(site.Catalog).Prepend(null))
        {
            html.Open("li");
            html.Element(
                "a",
                one?.Value ?? "All jurisdictions",
                ("href", site.BasePath + PathOf(one)),
                ("aria-current", one == jurisdiction ? "page" : null)
            );
            html.Close();
        }

        html.Close().Close().Line();
        foreach (var item in ItemsOf(site.Catalog))
        {
            foreach (var notice in site.Catalog.NoticesFor(item).Except(site.SharedNotices))
            {
                html.Open("p", ("class", "site-notice"));
                ItemLink.Words(html, site, item, $"{item.Name}: {notice.Text}").Close().Line();
            }
        }

        UsesTable.Write(html, site, jurisdiction);
    }

    // What the table names.
    private static IEnumerable<ContentItem> ItemsOf(ContentCatalog catalog) =>
        catalog
            .Treatments.Where(treatment => !treatment.Indications.IsEmpty)
            .Concat<ContentItem>(catalog.Conditions.Where(condition => !catalog.TreatmentsFor(condition.Id).IsEmpty));
}
