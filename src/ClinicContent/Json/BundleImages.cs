using System.Buffers;
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

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    /// <summary>The files, by path.</summary>
    internal ValueList<ImageFile> Images { get; init; }

    /// <summary>Whether a line is this one.</summary>
    internal static bool IsThis(ReadOnlySpan<byte> line) => line.StartsWith("{\"images\":"u8);

    /// <summary>Whether they can be those of a bundle: inside the content folder, in order, each once, with something in it.</summary>
    internal bool AreFit()
    {
        for (var i = 0; i < Images.Count; i++)
        {
            var isFit =
                ImagePath.IsInside(Images[i].Path)
                && Images[i].Size > 0
                && Images[i].Sha256.Length == 64
                && !Images[i].Sha256.AsSpan().ContainsAnyExcept(Digits)
                && (i == 0 || string.CompareOrdinal(Images[i - 1].Path, Images[i].Path) < 0);
            if (!isFit)
            {
                return false;
            }
        }

        return true;
    }
}
