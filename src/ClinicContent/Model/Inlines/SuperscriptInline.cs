namespace ClinicContent.Model.Inlines;

/// <summary>Text set above the line, as in m².</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record SuperscriptInline : Inline
{
    /// <summary>What is set above.</summary>
    public required ValueList<Inline> Content { get; init; }

    internal override InlineKind Kind => InlineKind.Superscript;
}
