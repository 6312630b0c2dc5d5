namespace ClinicContent.Model.Clinical;

/// <summary>A product as it is sold.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record Product
{
    /// <summary>The brand or the name of the preparation.</summary>
    public required string Name { get; init; }

    /// <summary>Where it is sold under that name.</summary>
    public Jurisdiction? Jurisdiction { get; init; }

    /// <summary>Codes of the product.</summary>
    public ValueList<MedicalCode> Codes { get; init; }
}
