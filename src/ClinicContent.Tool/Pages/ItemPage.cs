using System.Globalization;
using ClinicContent.Model;
using ClinicContent.Tool.Picture;
using ClinicContent.Tool.Site;

namespace ClinicContent.Tool.Pages;

/// <summary>The page of an item: what it says, what it leads to and is led to by, and a picture of that.</summary>
internal static class ItemPage
{
    internal static SitePage Of(Website site, ContentItem item) =>
        new($"{KindNames.Folder(item.Kind)}/{item.EffectiveSlug}/", item.Name, html => Write(html, site, item))
        {
            Item = item,
        };

    private static void Write(Markup html, Website site, ContentItem item)
    {
        PreviewBar.WriteFor(html, site, item);
        html.Open("nav", ("class", "site-trail"), ("aria-label", "Breadcrumb")).Open("ol");
        html.Open("li").Element("a", "Home", ("href", site.BasePath)).Close();
        html.Open("li")
            .Element("a", KindLabels.Many(item.Kind), ("href", $"{site.BasePath}{KindNames.Folder(item.Kind)}/"));
        html.Close().Close().Close().Line();
        html.Made(site.Html.Item(item.Ref).ToString()).Line();
        if (item is Post { ShowShareLinks: true })
        {
            html.Made(site.Html.ShareLinks(item.Ref).ToString()).Line();
        }

        html.Made(site.Html.Relations(item.Ref).ToString()).Line();
        if (item is Post post)
        {
            html.Made(site.Html.Related(post.Id).ToString()).Line();
        }

        WritePicture(html, site, item);
    }

    private static void WritePicture(Markup html, Website site, ContentItem item)
    {
        if (PictureGraph.Around(site.Catalog, item) is not { } graph)
        {
            return;
        }

        html.Open("section", ("class", "site-around"), ("aria-labelledby", "picture")).Line();
        html.Element("h2", "What is around it", ("id", "picture")).Line();
        PictureFigure.Write(html, site, graph, $"{item.Name} and what is around it", item.Ref);
        var all = PictureGraph.CountAround(site.Catalog, item.Ref);
        if (all >= graph.Nodes.Count)
        {
            html.Element(
                    "p",
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Of {all} items around it, {graph.Nodes.Count - 1} have a place in the picture."
                    )
                )
                .Line();
        }

        html.Close().Line();
    }
}
