using ClinicContent.Model;
using ClinicContent.Shapes;

namespace ClinicContent.Json;

/// <summary>The line of a bundle that names the image files beside the content: under the content hash, as the items are.</summary>
internal sealed record BundleImages
{
    internal static readonly Shape<BundleImages> Shape = new(
        "the images of a bundle",
        static (m, x) => new() { Images = m.RequiredList("images"u8, x.Images, ValueShapes.ImageFile) }
    );

    /// <summary>The files, by path.</summary>
    internal ValueList<ImageFile> Images { get; init; }

    /// <summary>Whether a line is this one.</summary>
    internal static bool IsThis(ReadOnlySpan<byte> line) => line.StartsWith("{\"images\":"u8);
}
