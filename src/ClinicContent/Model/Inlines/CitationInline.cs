namespace ClinicContent.Model.Inlines;

/// <summary>A mark that points at one of the item's citations.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record CitationInline : Inline
{
    /// <summary>The key of the citation.</summary>
    public required string Key { get; init; }

    /// <summary>Where in the source, such as a page.</summary>
    public string? Locator { get; init; }

    internal override InlineKind Kind => InlineKind.Citation;
}
