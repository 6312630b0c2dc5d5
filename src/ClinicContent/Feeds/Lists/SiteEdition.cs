using ClinicContent.Site;

namespace ClinicContent.Feeds.Lists;

/// <summary>The same content in another language, on a site of its own or in a part of one.</summary>
/// <remarks>Immutable. Equality is that of the catalog object and the options.</remarks>
public sealed record SiteEdition
{
    /// <summary>The items, which have the same references as those that they say in another language.</summary>
    public required ContentCatalog Catalog { get; init; }

    /// <summary>The site on which they stand.</summary>
    public required SiteOptions Site { get; init; }
}
