namespace ClinicContent.Model.Clinical;

/// <summary>What one source says of a use, in that source's own words.</summary>
/// <remarks>Immutable; value equality. Nothing is ever graded by this library. Source: FHIR R5 <c>Evidence.certainty</c>.</remarks>
public sealed record EvidenceStatement
{
    /// <summary>The key of the citation.</summary>
    public string? Source { get; init; }

    /// <summary>Whether it speaks for the use, against it, or neither.</summary>
    public EvidenceDirection Direction { get; init; }

    /// <summary>The strength or grade, in the source's own words.</summary>
    public string? Strength { get; init; }

    /// <summary>The scheme of the grade.</summary>
    public EvidenceScheme? Scheme { get; init; }

    /// <summary>Anything else, such as how small a trial was.</summary>
    public string? Note { get; init; }
}
