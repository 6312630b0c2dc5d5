namespace ClinicContent.Model;

/// <summary>A code of an item in a system of medical codes.</summary>
/// <remarks>Immutable; value equality. The form of the code is checked when a catalog is built. Source: schema.org <c>MedicalCode</c>, FHIR <c>Coding</c>.</remarks>
public sealed record MedicalCode
{
    /// <summary>The system.</summary>
    public required CodeSystem System { get; init; }

    /// <summary>The code as the system writes it, such as F43.1.</summary>
    public required string Code { get; init; }

    /// <summary>The name of the code in its system.</summary>
    public string? Display { get; init; }

    /// <summary>How the meaning of the code compares with that of the item.</summary>
    public CodeMatch Match { get; init; }
}
