namespace ClinicContent.Catalog;

/// <summary>An item that was found by a slug.</summary>
/// <remarks>Immutable; value equality.</remarks>
public sealed record SlugFinding
{
    internal SlugFinding() { }

    /// <summary>The item.</summary>
    public required ContentItem Item { get; init; }

    /// <summary>Whether the slug is a former one: the page should redirect to <see cref="ContentItem.EffectiveSlug"/>.</summary>
    public bool IsFormer { get; init; }
}
