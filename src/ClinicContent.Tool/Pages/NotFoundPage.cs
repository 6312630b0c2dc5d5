using ClinicContent.Tool.Site;

namespace ClinicContent.Tool.Pages;

/// <summary>What stands where nothing stands.</summary>
internal static class NotFoundPage
{
    internal static SitePage Of(Website site) =>
        new(
            "404.html",
            "Page not found",
            html =>
            {
                html.Element("h1", "There is no such page").Line();
                html.Open("p").Text("It may have moved. Look for it in the ");
                html.Element("a", "list of everything, A to Z", ("href", site.BasePath + AToZPage.Path));
                html.Text(", or search:").Close().Line();
                SearchForm.Write(html, site, "search-again", "Search again");
            }
        )
        {
            IsHidden = true,
        };
}
