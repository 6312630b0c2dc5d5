namespace ClinicContent.Model;

/// <summary>An image with its words.</summary>
/// <remarks>Immutable; value equality. Source: WCAG 2.2, 1.1.1.</remarks>
public sealed record ContentImage
{
    /// <summary>Where the image is.</summary>
    public required ImageSource Source { get; init; }

    /// <summary>What the image shows, for those who do not see it.</summary>
    public string? AlternativeText { get; init; }

    /// <summary>Whether the image says nothing that the text does not: it then needs no alternative text.</summary>
    public bool IsDecorative { get; init; }

    /// <summary>Words beneath the image.</summary>
    public string? Caption { get; init; }

    /// <summary>Who made it.</summary>
    public string? Credit { get; init; }
}
