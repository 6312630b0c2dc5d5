namespace ClinicContent.Model.Inlines;

/// <summary>Text set below the line, as in H₂O.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record SubscriptInline : Inline
{
    /// <summary>What is set below.</summary>
    public required ValueList<Inline> Content { get; init; }

    internal override InlineKind Kind => InlineKind.Subscript;
}
