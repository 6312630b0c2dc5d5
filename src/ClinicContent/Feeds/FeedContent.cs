namespace ClinicContent.Feeds;

/// <summary>How much of each post a feed holds.</summary>
public enum FeedContent
{
    /// <summary>The whole post, with its excerpt beside it.</summary>
    Whole,

    /// <summary>The excerpt alone.</summary>
    Excerpt,
}
