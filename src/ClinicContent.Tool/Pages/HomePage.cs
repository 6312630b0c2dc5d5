using System.Globalization;
using ClinicContent.Model;
using ClinicContent.Tool.Reports;
using ClinicContent.Tool.Site;

namespace ClinicContent.Tool.Pages;

/// <summary>The first page: what is there, how to find it, and what was published last.</summary>
internal static class HomePage
{
    private const int LatestPosts = 3;

    internal static SitePage Of(Website site) =>
        new("", site.Options.Name, html => Write(html, site)) { Description = Describe(site) };

    private static void Write(Markup html, Website site)
    {
        html.Element("h1", site.Options.Name).Line();
        if (site.Catalog.Items.IsEmpty)
        {
            html.Element("p", Describe(site), ("class", "site-lead")).Line();
        }

        WriteKinds(html, site);
        var latest = site.Catalog.Posts.Latest(LatestPosts);
        if (!latest.IsEmpty)
        {
            html.Element("h2", "Latest posts").Line();
            html.Open("div", ("class", "site-cards")).Line();
            foreach (var post in latest)
            {
                html.Made(site.Cards.Card(post.Ref).ToString()).Line();
            }

            html.Close().Line();
        }

        html.Element("h2", "How it hangs together").Line();
        html.Open("ul", ("class", "site-views")).Line();
        if (UsesPage.HasUses(site.Catalog))
        {
            WriteView(
                html,
                site,
                UsesPage.Path,
                "Uses",
                "every use of a treatment that is spoken of, with its legal status and what the evidence says"
            );
        }

        WriteView(html, site, PicturePage.Path, "Picture", "all of it on one sheet, with what leads to what");
        WriteView(html, site, AToZPage.Path, "A to Z", "everything by name, other names too");
        html.Close().Line();
    }

    private static void WriteKinds(Markup html, Website site)
    {
        html.Open("ul", ("class", "site-kinds")).Line();
        foreach (var kind in KindLabels.InOrder)
        {
            var count = site.Catalog.Items.Count(item => item.Kind == kind);
            if (count > 0)
            {
                html.Open("li").Open("a", ("href", $"{site.BasePath}{KindNames.Folder(kind)}/"));
                html.Element("span", KindLabels.Many(kind), ("class", "site-kinds-name")).Text(" ");
                html.Element("span", count.ToString(CultureInfo.InvariantCulture), ("class", "site-kinds-count"));
                html.Close().Close().Line();
            }
        }

        html.Close().Line();
    }

    private static void WriteView(Markup html, Website site, string path, string label, string words) =>
        html.Open("li").Element("a", label, ("href", site.BasePath + path)).Text(": " + words).Close().Line();

    private static string Describe(Website site)
    {
        var parts = KindLabels
            .InOrder.Select(kind => (Kind: kind, Count: site.Catalog.Items.Count(item => item.Kind == kind)))
            .Where(part => part.Count > 0)
            .Select(part => TextReport.Count(part.Count, KindLabels.One(part.Kind)))
            .ToArray();
        return parts.Length switch
        {
            0 => "There is nothing here yet.",
            1 => parts[0] + ".",
            _ => $"{string.Join(", ", parts[..^1])} and {parts[^1]}.",
        };
    }
}
