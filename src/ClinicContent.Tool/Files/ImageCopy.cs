namespace ClinicContent.Tool.Files;

/// <summary>Copies the images that items name to where the items are written.</summary>
internal static class ImageCopy
{
    /// <summary>Copies the images, or says that they must be.</summary>
    /// <param name="catalog">The catalog that names them.</param>
    /// <param name="source">Where it was read from.</param>
    /// <param name="target">The folder of the copy.</param>
    /// <param name="surroundings">Where that is told.</param>
    /// <exception cref="WrongUseException">An image cannot be written.</exception>
    internal static void Write(ContentCatalog catalog, string? source, string target, Surroundings surroundings)
    {
        foreach (var image in catalog.Images)
        {
            var original = ContentFolder.Of(source) is { } folder ? Path.Combine(folder, image.Path) : null;
            if (File.Exists(original))
            {
                AtomicFile.Write(Path.Combine(target, image.Path), File.ReadAllBytes(original));
            }
            else
            {
                surroundings.Error.WriteLine(
                    $"Copy '{Escaped.Text(image.Path)}' to {Escaped.Text(target)} yourself: a bundle holds its size and hash, not the image."
                );
            }
        }
    }
}
