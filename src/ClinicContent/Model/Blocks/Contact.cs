using ClinicContent.Model.Clinical;

namespace ClinicContent.Model.Blocks;

/// <summary>Somebody to turn to.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record Contact
{
    /// <summary>Who.</summary>
    public required string Name { get; init; }

    /// <summary>A number to call, as people write it.</summary>
    public string? Phone { get; init; }

    /// <summary>A number or word to text.</summary>
    public string? Text { get; init; }

    /// <summary>A page or chat.</summary>
    public WebUrl? Url { get; init; }

    /// <summary>When they answer, in words.</summary>
    public string? Hours { get; init; }

    /// <summary>Where they serve.</summary>
    public Jurisdiction? Jurisdiction { get; init; }
}
