using Ardalis.GuardClauses;
using ClinicContent.Html;
using ClinicContent.Model;
using ClinicContent.Site;

namespace ClinicContent.Feeds;

/// <summary>How a feed of posts is written.</summary>
/// <remarks>Immutable; value equality, where a renderer equals itself. A value that cannot be throws <see cref="ArgumentException"/> when it is set.</remarks>
public sealed record FeedOptions
{
    /// <summary>What is taken where nothing else is said.</summary>
    public static FeedOptions Default { get; } = new();

    /// <summary>The site on which the posts stand.</summary>
    public SiteOptions Site
    {
        get;
        init => field = Guard.Against.Null(value);
    } = SiteOptions.Default;

    /// <summary>What the feed is called; null for the name of the site.</summary>
    public string? Title { get; init; }

    /// <summary>What the feed is about, in a sentence; null for one that says whose posts they are.</summary>
    public string? Description { get; init; }

    /// <summary>How much of each post the feed holds; whole unless set.</summary>
    public FeedContent Content
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>How each kind of block is written; <see cref="HtmlBlockRenderer.Default"/> unless set.</summary>
    public HtmlBlockRenderer Blocks
    {
        get;
        init => field = Guard.Against.Null(value);
    } = HtmlBlockRenderer.Default;

    /// <summary>How many posts the feed holds, the newest first, at least 1; null for all.</summary>
    public int? MaxPosts
    {
        get;
        init =>
            field = value is < 1 ? throw new ArgumentOutOfRangeException(nameof(value), value, "At least 1.") : value;
    }

    /// <summary>Where the feed itself stands; null for its file name below the base URL of the site.</summary>
    public WebUrl? Url { get; init; }
}
