namespace ClinicContent.Model.Clinical;

/// <summary>What happens together with another substance.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record Interaction
{
    /// <summary>The other substance or class.</summary>
    public required string With { get; init; }

    /// <summary>What happens.</summary>
    public string? Text { get; init; }

    /// <summary>Codes of the other substance.</summary>
    public ValueList<MedicalCode> Codes { get; init; }

    /// <summary>Keys of the item's citations that back this, in the author's order.</summary>
    public ValueList<string> Citations { get; init; }
}
