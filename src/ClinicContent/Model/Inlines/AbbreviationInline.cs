namespace ClinicContent.Model.Inlines;

/// <summary>An abbreviation with what it stands for.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record AbbreviationInline : Inline
{
    /// <summary>The abbreviation.</summary>
    public required string Text { get; init; }

    /// <summary>What it stands for.</summary>
    public required string Expansion { get; init; }

    internal override InlineKind Kind => InlineKind.Abbreviation;
}
