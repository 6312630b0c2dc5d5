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
        var folder = ContentFolder.Of(source);
        foreach (var image in catalog.Images)
        {
            if (folder is null)
            {
                surroundings.Error.WriteLine(
                    $"Copy '{Escaped.Text(image.Path)}' to {Escaped.Text(target)} yourself: a bundle holds its size and hash, not the image."
                );
            }
            else if (Read(Path.Combine(folder, image.Path)) is { } bytes)
            {
                AtomicFile.Write(Path.Combine(target, image.Path), bytes);
            }
            else
            {
                surroundings.Error.WriteLine(
                    $"The image '{Escaped.Text(image.Path)}' is not copied: it cannot be read in {Escaped.Text(folder)}."
                );
            }
        }
    }

    private static byte[]? Read(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
