namespace ClinicContent.Model;

/// <summary>A short text that every rendering of an item shows.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record Notice
{
    /// <summary>What the notice is.</summary>
    public required NoticeKind Kind { get; init; }

    /// <summary>The text.</summary>
    public required string Text { get; init; }
}
