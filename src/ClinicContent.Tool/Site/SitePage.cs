namespace ClinicContent.Tool.Site;

/// <summary>A page of a site, before what surrounds every page.</summary>
/// <param name="Path">Its path below the site with a slash at its end; empty for the home page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Main">Writes what is on it.</param>
internal sealed record SitePage(string Path, string Title, Action<Markup> Main)
{
    /// <summary>What it is about, for search results; null where the title says it.</summary>
    internal string? Description { get; init; }

    /// <summary>The item whose page it is; null for any other page.</summary>
    internal ContentItem? Item { get; init; }

    /// <summary>Whether search engines should leave it out.</summary>
    internal bool IsHidden { get; init; }
}
