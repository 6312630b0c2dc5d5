namespace ClinicContent.Model.Inlines;

/// <summary>A mention of another item: an edge to it, shown as a link.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record MentionInline : Inline
{
    /// <summary>The item.</summary>
    public required ItemRef Item { get; init; }

    /// <summary>What is shown; empty where the item's name is.</summary>
    public ValueList<Inline> Content { get; init; }

    internal override InlineKind Kind => InlineKind.Mention;
}
