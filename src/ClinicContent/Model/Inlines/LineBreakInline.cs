namespace ClinicContent.Model.Inlines;

/// <summary>A line break inside a paragraph.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record LineBreakInline : Inline
{
    internal override InlineKind Kind => InlineKind.LineBreak;
}
