namespace ClinicContent.Model.Inlines;

/// <summary>A link to a URL. A link to an item is a <see cref="MentionInline"/>.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record LinkInline : Inline
{
    /// <summary>Where it leads.</summary>
    public required WebUrl Url { get; init; }

    /// <summary>What is shown.</summary>
    public required ValueList<Inline> Content { get; init; }

    internal override InlineKind Kind => InlineKind.Link;
}
