using System.Text;
using ClinicContent.Html;
using ClinicContent.Model;
using ClinicContent.Tool.Files;
using ClinicContent.Tool.Pages;

namespace ClinicContent.Tool.Site;

/// <summary>The files of which a site is made.</summary>
internal static class SiteFiles
{
    /// <summary>The parts of a site that its head leads to: what there is, and views of it.</summary>
    internal static IEnumerable<(string Path, string Label)> Sections(Website site) =>
        [
            .. from kind in KindLabels.InOrder
            where site.Catalog.Items.Any(item => item.Kind == kind)
            select (KindNames.Folder(kind) + "/", KindLabels.Many(kind)),
            .. UsesPage.HasUses(site.Catalog) ? [(UsesPage.Path, "Uses")] : Array.Empty<(string, string)>(),
            (PicturePage.Path, "Picture"),
            (AToZPage.Path, "A to Z"),
        ];

    /// <summary>The pages of a site that are of no item, as search engines should find them.</summary>
    internal static IEnumerable<WebUrl> OtherPages(Website site) =>
        from page in PagesOf(site)
        where page.Item is null && !page.IsHidden
        select new WebUrl(site.Options.BaseUrl.Value + page.Path);

    /// <summary>Every file of a site. Where two would stand at one path, the first one does.</summary>
    internal static IEnumerable<WrittenFile> Of(Website site) =>
        PagesOf(site)
            .Select(page => new WrittenFile(FileOf(page.Path), () => site.Write(page)))
            .Concat(site.Lists.Files)
            .Concat(MovedPages.Of(site))
            .Append(
                Text("robots.txt", () => $"User-agent: *\nAllow: /\n\nSitemap: {site.Options.BaseUrl}sitemap.xml\n")
            )
            .Append(Text(Assets.LibraryStylesheet, () => ContentHtmlWriter.Stylesheet))
            .Concat(Assets.Of(site.Preview is not null))
            .Append(new(SearchIndex.FileName, () => SearchIndex.Write(site)))
            .DistinctBy(file => file.Path, StringComparer.Ordinal);

    private static IEnumerable<SitePage> PagesOf(Website site) =>
        [
            HomePage.Of(site),
            .. site.Catalog.Items.Select(item => ItemPage.Of(site, item)),
            .. KindLabels.InOrder.Select(kind => KindPage.Of(site, kind)),
            .. UsesPage.All(site),
            PicturePage.Of(site),
            AToZPage.Of(site),
            SearchPage.Of(site),
            NotFoundPage.Of(site),
            .. site.Preview is { } preview ? [DiagnosticsPage.Of(site, preview)] : Array.Empty<SitePage>(),
        ];

    private static string FileOf(string path) => path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;

    private static WrittenFile Text(string path, Func<string> text) => new(path, () => Encoding.UTF8.GetBytes(text()));
}
