using ClinicContent.Search;
using ClinicContent.Tool.Reports;
using ClinicContent.Tool.Site;

namespace ClinicContent.Tool.Pages;

/// <summary>The page that answers to a search: on a host of plain files a script fills it from the index of the site, a preview answers by itself.</summary>
internal static class SearchPage
{
    private const int MostHits = 20;

    internal static SitePage Of(Website site) =>
        new(SearchForm.Path, "Search", html => Write(html, site)) { IsHidden = true };

    /// <summary>The answer to a query.</summary>
    internal static SitePage Answering(Website site, string query) =>
        new(SearchForm.Path, "Search", html => WriteHits(html, site, query)) { IsHidden = true };

    private static void Write(Markup html, Website site)
    {
        html.Element("h1", "Search").Line();
        html.Open("noscript").Open("p").Text("The search of this site needs JavaScript. Without it, there is the ");
        html.Element("a", "list of everything, A to Z", ("href", site.BasePath + AToZPage.Path));
        html.Text(".").Close().Close().Line();
        html.Open("p", ("id", "search-state"), ("role", "status")).Close().Line();
        html.Open("div", ("id", "search-results"), ("class", "site-results")).Close().Line();
    }

    private static void WriteHits(Markup html, Website site, string query)
    {
        var hits = site.Search.Find(query, MostHits);
        html.Element("h1", "Search").Line();
        html.Element("p", $"{TextReport.Count(hits.Count, "page")} found for “{query}”.", ("role", "status")).Line();
        html.Open("div", ("class", "site-results")).Line();
        foreach (var hit in hits)
        {
            html.Open("div").Line();
            html.Made(site.Entries.Card(hit.Item.Ref).ToString()).Line();
            WriteExcerpt(html, site, hit);
            html.Close().Line();
        }

        html.Close().Line();
    }

    private static void WriteExcerpt(Markup html, Website site, SearchHit hit)
    {
        html.Open("p", ("class", "site-excerpt")).Text("Found in: ");
        var language = ItemLink.LanguageOf(site, hit.Item);
        html.Open("span", ("lang", language), ("dir", language is null ? null : "auto"));
        foreach (var run in hit.Excerpt)
        {
            _ = run.IsMatch ? html.Element("mark", run.Text) : html.Text(run.Text);
        }

        html.Close().Close().Line();
    }
}
