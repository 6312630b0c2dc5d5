namespace ClinicContent.Model.Clinical;

/// <summary>What a person with a condition notices.</summary>
/// <remarks>Immutable; value equality. Source: schema.org <c>signOrSymptom</c>.</remarks>
public sealed record Symptom
{
    /// <summary>The symptom.</summary>
    public required string Name { get; init; }

    /// <summary>Codes of the symptom.</summary>
    public ValueList<MedicalCode> Codes { get; init; }

    /// <summary>Anything else.</summary>
    public string? Note { get; init; }
}
