using ClinicContent.Site;

namespace ClinicContent.Feeds;

/// <summary>A feed of posts, before it takes a form.</summary>
internal sealed class PostFeed
{
    private readonly FeedOptions options;
    private readonly HeldCharacters held;
    private readonly SiteUrls urls;

    /// <param name="catalog">The catalog.</param>
    /// <param name="options">The options.</param>
    /// <param name="fileName">Where the feed stands unless the options say otherwise.</param>
    /// <param name="held">The characters that the form can hold.</param>
    /// <param name="withSummary">Whether the form holds a summary of each post in plain text.</param>
    internal PostFeed(
        ContentCatalog catalog,
        FeedOptions options,
        string fileName,
        HeldCharacters held,
        bool withSummary = false
    )
    {
        (this.options, this.held) = (options, held);
        urls = new(options.Site);
        Id = new FeedIds(options).Feed;
        SelfUrl = UriText.Of(options.Url is null ? urls.Base + fileName : urls.Absolute(options.Url));
        var entries = new FeedEntries(catalog, options, urls, held);
        var posts = catalog.Posts.Latest(options.MaxPosts ?? int.MaxValue);
        UpdatedOn = posts.Max(EntryDates.LastChange);
        Entries = posts.Select(post => entries.Make(post, withSummary));
    }

    internal string Id { get; }

    /// <summary>Where the feed itself stands.</summary>
    internal string SelfUrl { get; }

    /// <summary>Where the site begins.</summary>
    internal string HomeUrl => UriText.Of(urls.Base);

    internal string Title => held.Hold(options.Title ?? options.Site.Name, "title of the feed");

    internal string Description =>
        held.Hold(options.Description ?? $"Posts of {options.Site.Name}.", "description of the feed");

    internal string Publisher => held.Hold(options.Site.Publisher ?? options.Site.Name, "name of the publisher");

    internal string Language => options.Site.Language.Value;

    internal string? LogoUrl => options.Site.Logo is { } logo ? UriText.Of(urls.Absolute(logo)) : null;

    /// <summary>The newest first, each made when it is written, so that only one is held at a time.</summary>
    internal IEnumerable<FeedEntry> Entries { get; }

    /// <summary>The last day on which any entry changed; null where that is not known, as of an empty feed.</summary>
    internal DateOnly? UpdatedOn { get; }

    internal FeedResult ToResult(string fileName, ReadOnlyMemory<byte> content) =>
        new([new(fileName, content)], held.Diagnostics);
}
