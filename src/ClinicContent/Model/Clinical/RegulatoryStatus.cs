namespace ClinicContent.Model.Clinical;

/// <summary>What the law of a jurisdiction says of a substance or product.</summary>
/// <remarks>Immutable; value equality. Source: schema.org <c>legalStatus</c>.</remarks>
public sealed record RegulatoryStatus
{
    /// <summary>The substance or product; null where the whole treatment.</summary>
    public string? Subject { get; init; }

    /// <summary>Where it holds.</summary>
    public required Jurisdiction Jurisdiction { get; init; }

    /// <summary>The schedule of controlled substances, such as CIII.</summary>
    public string? Schedule { get; init; }

    /// <summary>Who says so.</summary>
    public string? Authority { get; init; }

    /// <summary>Since when, as far as known.</summary>
    public PartialDate? Since { get; init; }

    /// <summary>A safety programme that it falls under, such as a REMS.</summary>
    public string? SafetyProgramme { get; init; }

    /// <summary>Anything else.</summary>
    public string? Note { get; init; }

    /// <summary>Keys of the item's citations that back this, in the author's order.</summary>
    public ValueList<string> Citations { get; init; }
}
