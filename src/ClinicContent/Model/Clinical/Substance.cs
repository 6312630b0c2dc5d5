namespace ClinicContent.Model.Clinical;

/// <summary>A medicine's active substance, with the products that hold it.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record Substance
{
    /// <summary>The name, such as ketamine.</summary>
    public required string Name { get; init; }

    /// <summary>Codes of the substance.</summary>
    public ValueList<MedicalCode> Codes { get; init; }

    /// <summary>Products that hold it.</summary>
    public ValueList<Product> Products { get; init; }
}
