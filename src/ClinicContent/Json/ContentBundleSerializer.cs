using Ardalis.GuardClauses;

namespace ClinicContent.Json;

/// <summary>Writes a whole catalog as one bundle; <see cref="ContentSource.Bundle(string, Loading.LoadOptions?)"/> and <see cref="ContentSource.OpenBundle(string, Loading.LoadOptions?)"/> read it.</summary>
/// <remarks>
/// A bundle is UTF-8 JSON Lines: a header (format, version, counts, length, SHA-256 of what follows), the notices of the catalog
/// and the size and hash of its image files if there are any, then one compact item a line in answer order, its body last. The same catalog gives the same bytes everywhere and always.
/// </remarks>
public static class ContentBundleSerializer
{
    /// <summary>A catalog as a bundle.</summary>
    /// <param name="catalog">The catalog, drafts included.</param>
    /// <returns>The bytes. O(n).</returns>
    /// <exception cref="ArgumentNullException">There is no catalog.</exception>
    /// <exception cref="InvalidOperationException">The bundle would be larger than 2 GiB.</exception>
    public static byte[] SerializeToUtf8Bytes(ContentCatalog catalog)
    {
        Guard.Against.Null(catalog);
        return BundleWriter.ToArray(catalog.Items, catalog.Notices, catalog.Images);
    }

    /// <summary>Writes a catalog as a bundle.</summary>
    /// <param name="catalog">The catalog, drafts included.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException">There is no catalog, or nowhere to write to.</exception>
    /// <exception cref="InvalidOperationException">The bundle would be larger than 2 GiB.</exception>
    public static void Serialize(ContentCatalog catalog, Stream output)
    {
        Guard.Against.Null(catalog);
        Guard.Against.Null(output);
        BundleWriter.Write(catalog.Items, catalog.Notices, catalog.Images, output);
    }
}
