namespace ClinicContent.Model.Inlines;

/// <summary>Text of strong importance.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record StrongInline : Inline
{
    /// <summary>What is strong.</summary>
    public required ValueList<Inline> Content { get; init; }

    internal override InlineKind Kind => InlineKind.Strong;
}
