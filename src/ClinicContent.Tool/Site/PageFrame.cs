using ClinicContent.JsonLd;
using ClinicContent.Tool.Pages;

namespace ClinicContent.Tool.Site;

/// <summary>What surrounds every page: its head, the way around the site, and the end.</summary>
internal static class PageFrame
{
    internal static string Write(Website site, SitePage page)
    {
        var html = new Markup();
        html.Made("<!DOCTYPE html>\n").Open("html", ("lang", "en")).Line();
        WriteHead(html, site, page);
        html.Open("body").Line();
        html.Element("a", "Skip to the content", ("class", "site-skip"), ("href", "#content")).Line();
        PreviewBar.Write(html, site);
        WriteHeader(html, site, page);
        html.Open("main", ("id", "content"), ("class", "site-main"), ("tabindex", "-1")).Line();
        page.Main(html);
        html.Close().Line();
        WriteFooter(html, site, page.Item is not null);
        return html.Close().Line().Close().Line().ToString();
    }

    private static void WriteHead(Markup html, Website site, SitePage page)
    {
        html.Open("head").Line();
        html.Empty("meta", ("charset", "utf-8")).Line();
        html.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        html.Empty("meta", ("name", "color-scheme"), ("content", "light dark")).Line();
        if (page.Item is { } item)
        {
            html.Made(site.Html.Head(item.Ref).ToString());
            html.Made(ContentJsonLdWriter.WriteScript(site.Catalog, item.Ref, site.Options)).Line();
        }
        else
        {
            WriteOwnHead(html, site, page);
        }

        WriteLink(html, "stylesheet", site.BasePath + Assets.LibraryStylesheet, type: null);
        WriteLink(html, "stylesheet", site.BasePath + Assets.Stylesheet, type: null);
        WriteLink(html, "icon", site.BasePath + Assets.Icon, "image/svg+xml");
        WriteLink(html, "alternate", site.BasePath + "rss.xml", "application/rss+xml");
        WriteLink(html, "alternate", site.BasePath + "atom.xml", "application/atom+xml");
        WriteLink(html, "alternate", site.BasePath + "feed.json", "application/feed+json");
        WriteScript(html, site.BasePath + Assets.Script, site, version: null);
        if (site.Preview is { } preview)
        {
            WriteScript(html, site.BasePath + Assets.LiveScript, site, preview.Version);
        }

        html.Close().Line();
    }

    private static void WriteOwnHead(Markup html, Website site, SitePage page)
    {
        html.Element("title", page.Path.Length == 0 ? page.Title : $"{page.Title} | {site.Options.Name}").Line();
        if (page.Description is { } description)
        {
            html.Empty("meta", ("name", "description"), ("content", description)).Line();
        }

        if (page.IsHidden)
        {
            html.Empty("meta", ("name", "robots"), ("content", "noindex")).Line();
        }
        else
        {
            WriteLink(html, "canonical", site.Options.BaseUrl.Value + page.Path, type: null);
        }
    }

    private static void WriteHeader(Markup html, Website site, SitePage page)
    {
        html.Open("header", ("class", "site-header")).Open("div", ("class", "site-bar"));
        html.Element(
            "a",
            site.Options.Name,
            ("class", "site-name"),
            ("href", site.BasePath),
            ("lang", ItemLink.LanguageOf(site, item: null))
        );
        SearchForm.Write(html, site, "site-header-search");
        html.Close().Line();
        html.Open("nav", ("class", "site-nav"), ("aria-label", "Main")).Open("ul");
        foreach (var (path, label) in SiteFiles.Sections(site))
        {
            var isHere = page.Path.StartsWith(path, StringComparison.Ordinal);
            html.Open("li");
            html.Element(
                "a",
                label,
                ("href", site.BasePath + path),
                ("aria-current", isHere ? (page.Path == path ? "page" : "true") : null)
            );
            html.Close();
        }

        html.Close().Close().Close().Line();
    }

    private static void WriteFooter(Markup html, Website site, bool isOfItem)
    {
        html.Open("footer", ("class", "site-footer"));
        foreach (var notice in isOfItem ? [] : site.SharedNotices)
        {
            html.Element("p", notice.Text, ("lang", ItemLink.LanguageOf(site, item: null)));
        }

        html.Open("p", ("class", "site-footer-links"));
        html.Text(site.Options.Publisher is { } publisher ? publisher + " · " : "");
        html.Element("a", "RSS", ("href", site.BasePath + "rss.xml"));
        html.Text(" · ").Element("a", "Atom", ("href", site.BasePath + "atom.xml"));
        html.Text(" · ").Element("a", "JSON Feed", ("href", site.BasePath + "feed.json"));
        html.Close().Close().Line();
    }

    private static void WriteLink(Markup html, string relation, string path, string? type) =>
        html.Empty("link", ("rel", relation), ("href", path), ("type", type)).Line();

    private static void WriteScript(Markup html, string path, Website site, long? version) =>
        html.Open(
                "script",
                ("src", path),
                ("defer", ""),
                ("data-base", site.BasePath),
                ("data-version", version?.ToString(System.Globalization.CultureInfo.InvariantCulture))
            )
            .Close()
            .Line();
}
