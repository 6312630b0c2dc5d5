using System.Globalization;
using ClinicContent.Tool.Picture;
using ClinicContent.Tool.Site;

namespace ClinicContent.Tool.Pages;

/// <summary>The whole content in one picture, or where it is too much for one, the way to those of its items.</summary>
internal static class PicturePage
{
    internal const string Path = "picture/";

    internal static SitePage Of(Website site) =>
        new(Path, "Picture", html => Write(html, site))
        {
            Description = "Treatments, conditions, delivery methods and posts in one picture, with what leads to what.",
        };

    private static void Write(Markup html, Website site)
    {
        html.Element("h1", "A picture of the content").Line();
        if (PictureGraph.Whole(site.Catalog) is { } graph)
        {
            html.Element(
                    "p",
                    "Each box is a page; each line says, when you point at it, what holds between the two. A use that is drawn is spoken of, not endorsed."
                )
                .Line();
            PictureFigure.Write(html, site, graph, "All content and what leads to what");
            return;
        }

        html.Element(
                "p",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{site.Catalog.Items.Count} items on one sheet could not be read. The page of each item has a picture of what is around it."
                )
            )
            .Line();
        html.Open("p").Text("Choose one in the ");
        html.Element("a", "list of everything, A to Z", ("href", site.BasePath + AToZPage.Path))
            .Text(".")
            .Close()
            .Line();
    }
}
