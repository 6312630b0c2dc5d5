using ClinicContent.Tool.Site;

namespace ClinicContent.Tool.Pages;

/// <summary>The field in which readers say what they look for.</summary>
internal static class SearchForm
{
    /// <summary>The path of the page that answers.</summary>
    internal const string Path = "search/";

    internal static void Write(Markup html, Website site, string id, string? label = null)
    {
        html.Open(
            "form",
            ("class", "site-search"),
            ("role", "search"),
            ("aria-label", label),
            ("action", site.BasePath + Path)
        );
        html.Element("label", "Search", ("for", id));
        html.Empty("input", ("id", id), ("name", "q"), ("type", "search"), ("autocomplete", "off"));
        html.Element("button", "Search");
        html.Close().Line();
    }
}
