namespace ClinicContent.Model.Clinical;

/// <summary>Something to watch for.</summary>
/// <remarks>Immutable; value equality. Source: schema.org <c>warning</c>.</remarks>
public sealed record Caution
{
    /// <summary>What to watch for.</summary>
    public required string Text { get; init; }

    /// <summary>Whether it stands in a boxed warning on the label.</summary>
    public bool IsBoxed { get; init; }

    /// <summary>Keys of the item's citations that back this, in the author's order.</summary>
    public ValueList<string> Citations { get; init; }
}
