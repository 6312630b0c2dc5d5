using System.Security.Cryptography;
using ClinicContent.Catalog;

namespace ClinicContent.Loading;

/// <summary>The image files among files in memory.</summary>
internal sealed class MemoryImages(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files) : ImageFiles
{
    private protected override ImageFinding Look(string path)
    {
        if (!files.TryGetValue(path, out var bytes))
        {
            var folder = path[..(path.LastIndexOf('/') + 1)];
            return NotThere(
                path,
                files
                    .Keys.Where(name => name.StartsWith(folder, StringComparison.Ordinal))
                    .Select(name => name[folder.Length..])
            );
        }

        return new(
            new()
            {
                Path = path,
                Size = bytes.Length,
                Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span)),
            }
        );
    }
}
