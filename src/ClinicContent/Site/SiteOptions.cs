using Ardalis.GuardClauses;
using ClinicContent.Model;

namespace ClinicContent.Site;

/// <summary>The site on which content stands: where it is, what it is called, who publishes it, and where each item has its page.</summary>
/// <remarks>
/// Immutable; value equality. What is written for one site is the same bytes every time. A value that cannot be throws
/// <see cref="ArgumentException"/> when it is set.
/// </remarks>
public sealed record SiteOptions
{
    /// <summary>A site that does not exist: <c>https://example.org/</c> (RFC 2606). Good enough to look at, not to publish.</summary>
    public static SiteOptions Default { get; } = new();

    /// <summary>Where the site begins, a URL of http or https without query and fragment; <c>https://example.org/</c> unless set. It ends with a slash, which is added where it is missing.</summary>
    public WebUrl BaseUrl
    {
        get;
        init => field = SiteUrls.GuardBase(value);
    } = new("https://example.org/");

    /// <summary>The name of the site; "Clinic content" unless set.</summary>
    public string Name
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    } = "Clinic content";

    /// <summary>The language of the site; English unless set. An item says its own.</summary>
    public LanguageTag Language
    {
        get;
        init => field = Guard.Against.Null(value);
    } = LanguageTag.English;

    /// <summary>Who publishes the site, such as the clinic; null where that is not known.</summary>
    public string? Publisher { get; init; }

    /// <summary>The publisher's logo: a URL, or a path below <see cref="BaseUrl"/>.</summary>
    public WebUrl? Logo { get; init; }

    /// <summary>
    /// What every id of a feed begins with; null for a tag that is made from host and path of <see cref="BaseUrl"/>. Set it, and leave it,
    /// where the site may move: ids are for ever, and a reader takes a post with another id for a new one.
    /// </summary>
    public TagUri? FeedIdBase { get; init; }

    /// <summary>
    /// The path of an item's page below <see cref="BaseUrl"/>, without a slash before it, such as <c>conditions/ptsd</c>; null for
    /// <c>{folder}/{slug}</c>. It must be a relative <see cref="WebUrl"/>, and the same for the same item every time; what is no such path
    /// throws <see cref="InvalidOperationException"/> where it is used.
    /// </summary>
    public Func<ContentItem, string>? Route { get; init; }
}
