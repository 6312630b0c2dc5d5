namespace ClinicContent.Model;

/// <summary>An image that stands beside content, as it was when the content was read.</summary>
/// <remarks>Immutable; value equality. Whoever serves the image can tell by size and hash that it is the one that was checked.</remarks>
public sealed record ImageFile
{
    /// <summary>Its path from the content folder, with slashes and nothing escaped, for example <c>images/lozenge.jpg</c>.</summary>
    public required string Path { get; init; }

    /// <summary>How many bytes it has.</summary>
    public required int Size { get; init; }

    /// <summary>The SHA-256 hash (FIPS 180-4) of its bytes, in lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }
}
