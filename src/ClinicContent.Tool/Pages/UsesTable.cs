using System.Globalization;
using ClinicContent.Catalog;
using ClinicContent.Model.Clinical;
using ClinicContent.Phrasing;
using ClinicContent.Tool.Site;

namespace ClinicContent.Tool.Pages;

/// <summary>The table of uses: a group of rows a condition, a row an indication.</summary>
internal static class UsesTable
{
    private static readonly string[] Columns = ["Condition", "Treatment", "How", "Status", "Evidence"];

    internal static void Write(Markup html, Website site, Jurisdiction? jurisdiction)
    {
        // What is a table stays one for those who hear it, also where the stylesheet stacks its cells.
        html.Open("table", ("class", "site-uses"), ("role", "table")).Line();
        html.Open("caption").Text("Uses by condition").Close().Line();
        html.Open("thead", ("role", "rowgroup")).Open("tr", ("role", "row"));
        foreach (var column in Columns)
        {
            html.Element("th", column, ("scope", "col"), ("role", "columnheader"));
        }

        html.Close().Close().Line();
        foreach (var condition in site.Catalog.Conditions)
        {
            var uses = site.Catalog.TreatmentsFor(condition.Id);
            if (!uses.IsEmpty)
            {
                WriteCondition(html, site, condition, uses, jurisdiction);
            }
        }

        html.Close().Line();
    }

    private static void WriteCondition(
        Markup html,
        Website site,
        Condition condition,
        EdgeList<IndicationEdge> uses,
        Jurisdiction? jurisdiction
    )
    {
        html.Open("tbody", ("role", "rowgroup")).Line();
        foreach (var (place, use) in uses.Index())
        {
            html.Open("tr", ("role", "row")).Line();
            if (place == 0)
            {
                html.Open(
                    "th",
                    ("scope", "rowgroup"),
                    ("role", "rowheader"),
                    ("rowspan", uses.Count.ToString(CultureInfo.InvariantCulture))
                );
                ItemLink.Write(html, site, condition).Close().Line();
            }

            Cell(html, Columns[1]);
            ItemLink.Write(html, site, use.Treatment).Close();
            Cell(html, Columns[2]);
            var narrowing = use.Indication.NarrowingToPhrase(site.Catalog);
            html.Text(narrowing.Length == 0 ? "not narrowed" : narrowing).Close();
            Cell(html, Columns[3]);
            WriteStatuses(html, use.Indication, jurisdiction);
            html.Close();
            Cell(html, Columns[4]);
            var direction = use.Indication.OverallDirection;
            WriteBadge(html, "evidence-" + EnumWord.Of(direction), direction.ToPhrase());
            html.Close().Line();
            html.Close().Line();
        }

        html.Close().Line();
    }

    private static void WriteStatuses(Markup html, Indication use, Jurisdiction? jurisdiction)
    {
        JurisdictionStatus[] statuses =
        [
            .. use.Statuses.Where(status => jurisdiction is null || status.Jurisdiction == jurisdiction),
        ];
        if (statuses.Length == 0)
        {
            WriteBadge(
                html,
                "status-unknown",
                jurisdiction is null ? "not recorded" : $"not recorded for {jurisdiction}"
            );
            return;
        }

        html.Open("ul");
        foreach (var status in statuses)
        {
            html.Open("li");
            WriteBadge(
                html,
                "status-" + EnumWord.Of(status.Status),
                $"{status.Jurisdiction}: {status.Status.ToPhrase()}"
            );
            string?[] details = [status.Since is { } since ? $"since {since}" : null, status.Restriction];
            var said = string.Join(", ", details.OfType<string>());
            _ = said.Length > 0 ? html.Element("div", said, ("class", "site-detail")) : html;
            html.Close();
        }

        html.Close();
    }

    private static void Cell(Markup html, string column) => html.Open("td", ("role", "cell"), ("data-column", column));

    private static void WriteBadge(Markup html, string look, string words) =>
        html.Element("span", words, ("class", $"site-badge site-badge-{look}"));
}
