using ClinicContent.Model;

namespace ClinicContent.Projections;

/// <summary>A post that is related to a post, and why.</summary>
/// <remarks>Immutable; value equality.</remarks>
public sealed record PostRelation
{
    /// <summary>The related post; its card is among <see cref="FullItem.Cards"/>.</summary>
    public required ItemRef Item { get; init; }

    /// <summary>Whether the author named it.</summary>
    public bool IsAuthored { get; init; }

    /// <summary>The items that both posts are about.</summary>
    public ValueList<ItemRef> SharedSubjects { get; init; }
}
