using ClinicContent.Diagnostics;
using ClinicContent.Html;
using ClinicContent.Site;

namespace ClinicContent.Tool.Files;

/// <summary>What a form is made of: a catalog, and the site on which it stands. It keeps what had to be changed.</summary>
/// <param name="catalog">The catalog: what readers see, or for a copy everything.</param>
/// <param name="site">The site.</param>
internal sealed class FormScope(ContentCatalog catalog, SiteOptions site)
{
    internal ContentCatalog Catalog { get; } = catalog;

    internal SiteOptions Site { get; } = site;

    /// <summary>Writes items as HTML.</summary>
    internal ContentHtmlWriter Html => field ??= new(Catalog, new() { Site = Site });

    /// <summary>What had to be changed or left out.</summary>
    internal List<Diagnostic> Diagnostics { get; } = [];
}
