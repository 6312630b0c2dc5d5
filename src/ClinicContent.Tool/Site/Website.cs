using System.Text;
using ClinicContent.Html;
using ClinicContent.Model;
using ClinicContent.Search;
using ClinicContent.Site;
using ClinicContent.Tool.Files;
using ClinicContent.Tool.Pages;

namespace ClinicContent.Tool.Site;

/// <summary>A catalog as a site: every file of it, made when it is asked for.</summary>
/// <remarks>
/// An item stands at <c>{folder}/{slug}/</c>, in a file <c>index.html</c>: every host of plain files serves that without being told
/// anything, and the URL that pages, feeds and the site map name is the one that is served. Immutable and safe between threads.
/// </remarks>
internal sealed class Website
{
    private readonly SiteOptions options;
    private readonly Lazy<ContentSearch> search;

    /// <summary>A site of a catalog.</summary>
    /// <param name="catalog">What readers see.</param>
    /// <param name="options">Where the site is and what it is called.</param>
    /// <param name="preview">What a preview adds; null for a site that is published.</param>
    internal Website(ContentCatalog catalog, SiteOptions options, PreviewNotes? preview = null)
    {
        Catalog = catalog;
        this.options = options with { Route = static item => PathBelow(item) };
        Preview = preview;
        BasePath = new Uri(options.BaseUrl.Value).AbsolutePath;
        Html = new(catalog, new() { Site = this.options });
        Entries = new(catalog, new() { Site = this.options, HeadingLevel = 2 });
        Cards = new(catalog, new() { Site = this.options, HeadingLevel = 3 });
        SharedNotices = [.. Site.SharedNotices.Of(catalog)];
        search = new(() => ContentSearch.Of(catalog));
        Lists = new(this);
        Files = SiteFiles.Of(this).ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    internal ContentCatalog Catalog { get; }

    /// <summary>The site, with the route of these pages.</summary>
    internal SiteOptions Options => options;

    /// <summary>What a preview adds; null for a site that is published.</summary>
    internal PreviewNotes? Preview { get; }

    /// <summary>The path at which the site begins, with slashes at both ends.</summary>
    internal string BasePath { get; }

    /// <summary>Writes items as the pages that they are.</summary>
    internal ContentHtmlWriter Html { get; }

    /// <summary>Writes items as cards below the title of a page.</summary>
    internal ContentHtmlWriter Entries { get; }

    /// <summary>Writes items as cards below a heading of the second level.</summary>
    internal ContentHtmlWriter Cards { get; }

    /// <summary>The notices that every item has: pages that are of no item say them.</summary>
    internal IReadOnlyList<Notice> SharedNotices { get; }

    /// <summary>The feeds and lists.</summary>
    internal ListedFiles Lists { get; }

    /// <summary>Searches the catalog; made when somebody searches.</summary>
    internal ContentSearch Search => search.Value;

    /// <summary>Every file, by its path; images are none of them.</summary>
    internal IReadOnlyDictionary<string, WrittenFile> Files { get; }

    /// <summary>The link to an item's page.</summary>
    internal string PathOf(ContentItem item) => BasePath + PathBelow(item);

    /// <summary>A page with all that surrounds it, as it is served where none is found at a path.</summary>
    internal byte[] NotFound() => Write(NotFoundPage.Of(this));

    /// <summary>A page with all that surrounds it.</summary>
    internal byte[] Write(SitePage page) => Encoding.UTF8.GetBytes(PageFrame.Write(this, page));

    private static string PathBelow(ContentItem item) => $"{KindNames.Folder(item.Kind)}/{item.EffectiveSlug}/";
}
