namespace ClinicContent.Model.Inlines;

/// <summary>A run of plain text.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record TextInline : Inline
{
    /// <summary>The text.</summary>
    public required string Text { get; init; }

    internal override InlineKind Kind => InlineKind.Text;
}
