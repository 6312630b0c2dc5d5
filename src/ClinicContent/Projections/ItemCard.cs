using ClinicContent.Model;
using ClinicContent.Model.Blocks;

namespace ClinicContent.Projections;

/// <summary>What a list, a search result or a link preview shows of an item. It holds no other item, so that a row of cards is never deeper than one.</summary>
/// <remarks>Immutable; value equality, lists included. Whoever shows a card shows its notices and emergency cards too.</remarks>
public sealed record ItemCard
{
    /// <summary>The item.</summary>
    public required ItemRef Item { get; init; }

    /// <summary>The name; of a post, the title.</summary>
    public required string Name { get; init; }

    /// <summary>The second line of a post's title.</summary>
    public string? Subtitle { get; init; }

    /// <summary>A plain sentence or two.</summary>
    public string? Summary { get; init; }

    /// <summary>The words of a post that invite to read, where its author wrote some.</summary>
    public string? Excerpt { get; init; }

    /// <summary>The label of the link to a post, such as "Read more", where its author wrote one.</summary>
    public string? ReadMoreLabel { get; init; }

    /// <summary>The page, absolute.</summary>
    public required WebUrl Url { get; init; }

    /// <summary>The language.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>The image that stands for the item; its source is absolute.</summary>
    public ContentImage? Image { get; init; }

    /// <summary>Where the item stands on its way to readers.</summary>
    public PublicationStatus Status { get; init; }

    /// <summary>The first day on which readers see it.</summary>
    public DateOnly? PublishOn { get; init; }

    /// <summary>The day of the last change.</summary>
    public DateOnly? ModifiedOn { get; init; }

    /// <summary>The day of the last review.</summary>
    public DateOnly? LastReviewedOn { get; init; }

    /// <summary>How long a post takes to read; null for the other kinds.</summary>
    public Duration? ReadingTime { get; init; }

    /// <summary>The notices that every form of the item shows: those of the catalog, then its own.</summary>
    public ValueList<Notice> Notices { get; init; }

    /// <summary>The care cards of level emergency of the item, wherever in it they stand.</summary>
    public ValueList<CareCardBlock> EmergencyCards { get; init; }
}
