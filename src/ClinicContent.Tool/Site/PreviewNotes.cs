using ClinicContent.Diagnostics;

namespace ClinicContent.Tool.Site;

/// <summary>What a preview adds to the pages of a site: the state of the content, and what is wrong with it.</summary>
/// <param name="Version">Which reading of the content it is; a page that was made of another one is old.</param>
/// <param name="Result">What came of the last reading.</param>
/// <param name="IsStale">Whether that had errors, so that the pages show the last good content.</param>
/// <param name="Reader">As whom one looks, in words: <c>as readers see it on 2026-11-25</c>.</param>
internal sealed record PreviewNotes(long Version, ContentCatalogResult Result, bool IsStale, string Reader)
{
    /// <summary>Where the browser hears of changes.</summary>
    internal const string EventsPath = "_preview/events";

    /// <summary>What is wrong with an item.</summary>
    internal IEnumerable<Diagnostic> Of(ContentItem item)
    {
        var name = item.Ref.ToString();
        return Result.Diagnostics.Where(diagnostic => diagnostic.Item == name);
    }
}
