namespace ClinicContent.Model;

/// <summary>Another name of an item.</summary>
/// <remarks>Immutable; value equality. Source: schema.org <c>alternateName</c>.</remarks>
public sealed record AlternateName
{
    /// <summary>The name.</summary>
    public required string Text { get; init; }

    /// <summary>What the name is.</summary>
    public AlternateNameKind Kind { get; init; }
}
