namespace ClinicContent.Model.Inlines;

/// <summary>Text that is stressed.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record EmphasisInline : Inline
{
    /// <summary>What is stressed.</summary>
    public required ValueList<Inline> Content { get; init; }

    internal override InlineKind Kind => InlineKind.Emphasis;
}
