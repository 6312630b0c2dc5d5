using ClinicContent.Model;

namespace ClinicContent.Catalog;

/// <summary>An item that was found by a medical code, and by which of its codes.</summary>
/// <remarks>Immutable; value equality.</remarks>
public sealed record CodeFinding
{
    internal CodeFinding() { }

    /// <summary>The item.</summary>
    public required ContentItem Item { get; init; }

    /// <summary>The code that the item carries; its <see cref="MedicalCode.Match"/> says how its meaning compares with that of the item.</summary>
    public required MedicalCode Code { get; init; }

    /// <summary>Whether the code that was asked for lies below the one that the item carries: F43.10 finds F43.1.</summary>
    public bool IsBelow { get; init; }

    /// <summary>What carries the code, such as a substance of a treatment; null where it is the item itself.</summary>
    public string? Carrier { get; init; }
}
