using ClinicContent.Model;
using ClinicContent.Site;

namespace ClinicContent.Feeds.Lists;

/// <summary>How a sitemap is written.</summary>
/// <remarks>Immutable; value equality.</remarks>
public sealed record SitemapOptions
{
    /// <summary>What is taken where nothing else is said.</summary>
    public static SitemapOptions Default { get; } = new();

    /// <summary>The site on which the content stands.</summary>
    public SiteOptions Site { get; init; } = SiteOptions.Default;

    /// <summary>
    /// Pages of the site that are of no item, such as its home page and its lists: paths below its base URL or whole URLs that begin with
    /// it. They are listed first, in this order, without a day of change; none unless set.
    /// </summary>
    public ValueList<WebUrl> OtherPages { get; init; }

    /// <summary>The same content in other languages: each page names its alternates there. Each edition has a sitemap of its own, which should name this one.</summary>
    public ValueList<SiteEdition> Editions { get; init; }

    /// <summary>How many pages one file lists, 1 to 50,000, the most that the protocol allows; 50,000 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to less than 1 or more than 50,000.</exception>
    public int MaxPagesPerFile
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, SitemapWriter.MaxPages);
            field = value;
        }
    } = SitemapWriter.MaxPages;
}
