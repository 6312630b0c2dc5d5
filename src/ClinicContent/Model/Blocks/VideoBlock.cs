namespace ClinicContent.Model.Blocks;

/// <summary>A video, with what is said in it.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record VideoBlock : Block
{
    /// <summary>Where the video is.</summary>
    public required WebUrl Url { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>What is said.</summary>
    public string? Transcript { get; init; }

    internal override BlockKind Kind => BlockKind.Video;
}
