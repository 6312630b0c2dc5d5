using System.Text;
using ClinicContent.Model;
using ClinicContent.Tool.Files;

namespace ClinicContent.Tool.Site;

/// <summary>A page at each path where an item once stood, which leads on: it works on hosts that know no other way to redirect.</summary>
internal static class MovedPages
{
    internal static IEnumerable<WrittenFile> Of(Website site) =>
        from item in site.Catalog.Items
        from slug in item.FormerSlugs
        select new WrittenFile(
            $"{KindNames.Folder(item.Kind)}/{slug}/index.html",
            () => Encoding.UTF8.GetBytes(Write(site, item))
        );

    private static string Write(Website site, ContentItem item)
    {
        var path = site.PathOf(item);
        var html = new Markup();
        html.Made("<!DOCTYPE html>\n").Open("html", ("lang", "en")).Open("head").Line();
        html.Empty("meta", ("charset", "utf-8")).Line();
        html.Element("title", item.Name).Line();
        html.Empty("meta", ("http-equiv", "refresh"), ("content", "0; url=" + path)).Line();
        html.Empty("link", ("rel", "canonical"), ("href", site.Options.BaseUrl.Value + path[site.BasePath.Length..]))
            .Line();
        html.Empty("meta", ("name", "robots"), ("content", "noindex")).Close().Line();
        html.Open("body").Open("p").Text("This page has moved: ");
        ItemLink.Write(html, site, item).Close().Close().Close().Line();
        return html.ToString();
    }
}
