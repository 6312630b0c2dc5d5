using ClinicContent.Model;

namespace ClinicContent.Feeds;

/// <summary>A post as every feed holds it; its texts as the form can hold them.</summary>
internal sealed record FeedEntry
{
    internal required string Id { get; init; }

    internal required string Url { get; init; }

    internal required string Title { get; init; }

    /// <summary>The excerpt with notices and emergency cards, as HTML.</summary>
    internal required string Excerpt { get; init; }

    /// <summary>The same as plain text; null where the form has no place for it.</summary>
    internal string? Summary { get; init; }

    /// <summary>The whole post with notices and emergency cards, as HTML; null where the feed holds excerpts.</summary>
    internal string? Whole { get; init; }

    internal DateOnly? PublishedOn { get; init; }

    /// <summary>The day of the last change; that of the publication where there was none since.</summary>
    internal DateOnly? UpdatedOn { get; init; }

    internal ValueList<FeedPerson> Authors { get; init; }

    internal ValueList<string> Categories { get; init; }

    internal string? Language { get; init; }

    internal FeedImage? Image { get; init; }
}
