using ClinicContent.Model;

namespace ClinicContent.Projections;

/// <summary>A whole item with its relations both ways: the deepest projection there is. What it is related to stands here as cards, which hold no others.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record FullItem
{
    /// <summary>The item.</summary>
    public required ContentItem Item { get; init; }

    /// <summary>Its page, absolute.</summary>
    public required WebUrl Url { get; init; }

    /// <summary>The notices that every form of the item shows: those of the catalog, then its own.</summary>
    public ValueList<Notice> Notices { get; init; }

    /// <summary>What it leads to, in the author's order; then what leads to it, by source in answer order.</summary>
    public ValueList<ItemRelation> Relations { get; init; }

    /// <summary>The posts that are related to a post, as <see cref="ContentCatalog.RelatedPostsOf"/> answers.</summary>
    public ValueList<PostRelation> RelatedPosts { get; init; }

    /// <summary>The card of each item that a relation leads to or comes from, each once, in the order of the relations.</summary>
    public ValueList<ItemCard> Cards { get; init; }
}
