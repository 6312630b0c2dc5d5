using ClinicContent.Model;

namespace ClinicContent.Feeds;

/// <summary>A post as every feed holds it; its texts as the form can hold them.</summary>
internal sealed record FeedEntry
{
    internal required string Id { get; init; }

    internal required string Url { get; init; }

    internal required string Title { get; init; }

    /// <summary>The excerpt with notices and emergency cards, as plain text.</summary>
    internal required string Summary { get; init; }

    internal DateOnly? PublishedOn { get; init; }

    /// <summary>The day of the last change; that of the publication where there was none since.</summary>
    internal DateOnly? UpdatedOn { get; init; }

    internal ValueList<FeedPerson> Authors { get; init; }

    internal ValueList<string> Categories { get; init; }

    internal string? Language { get; init; }

    internal FeedImage? Image { get; init; }
}
