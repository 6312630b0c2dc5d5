using ClinicContent.Model;

namespace ClinicContent.Projections;

/// <summary>The smallest projection of an item: which it is, and where its page stands.</summary>
/// <remarks>Immutable; value equality. It shows nothing of the item, so that it carries no notice: what shows something is an <see cref="ItemCard"/>.</remarks>
public sealed record ItemIdentity
{
    /// <summary>The item.</summary>
    public required ItemRef Item { get; init; }

    /// <summary>Its page, absolute.</summary>
    public required WebUrl Url { get; init; }
}
