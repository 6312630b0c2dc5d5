namespace ClinicContent.Tool.Pages;

/// <summary>The page that answers to a search: a script fills it from the index of the site.</summary>
internal static class SearchPage
{
    internal static SitePage Of(Website site) =>
        new(SearchForm.Path, "Search", html => Write(html, site)) { IsHidden = true };

    private static void Write(Markup html, Website site)
    {
        html.Element("h1", "Search").Line();
        html.Open("noscript").Open("p").Text("The search of this site needs JavaScript. Without it, there is the ");
        html.Element("a", "list of everything, A to Z", ("href", site.BasePath + AToZPage.Path));
        html.Text(".").Close().Close().Line();
        html.Open("p", ("id", "search-state"), ("role", "status")).Close().Line();
        html.Open("div", ("id", "search-results"), ("class", "site-results")).Close().Line();
    }
}
