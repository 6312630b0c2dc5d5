using ClinicContent.Catalog;
using ClinicContent.Model;
using ClinicContent.Model.Clinical;

namespace ClinicContent.Projections;

/// <summary>One relation of an item to another one.</summary>
/// <remarks>Immutable; value equality.</remarks>
public sealed record ItemRelation
{
    /// <summary>How the one leads to the other.</summary>
    public required Relation Relation { get; init; }

    /// <summary>Whether the other item leads to this one; else this one leads to it.</summary>
    public bool IsInverse { get; init; }

    /// <summary>The other item; its card is among <see cref="FullItem.Cards"/>.</summary>
    public required ItemRef Item { get; init; }

    /// <summary>What is said of the use, where the relation is an indication: status in each jurisdiction, evidence, limits. It is spoken of, not endorsed.</summary>
    public Indication? Indication { get; init; }

    /// <summary>What the sources of the indication say together; null for other relations.</summary>
    public OverallDirection? Direction { get; init; }

    /// <summary>The sources that the indication points at, where the other item is the treatment that has them; in that one's order.</summary>
    public ValueList<Citation> Citations { get; init; }
}
