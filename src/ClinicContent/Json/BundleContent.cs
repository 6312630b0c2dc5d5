using System.Security.Cryptography;

namespace ClinicContent.Json;

/// <summary>The lines of a bundle on their way out, hashed as they come. Kept in chunks: nothing is copied to make room.</summary>
internal sealed class BundleContent : IDisposable
{
    private const int ChunkSize = 1 << 20;

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<byte[]> chunks = [];
    private int used = ChunkSize;

    /// <summary>How many bytes there are.</summary>
    internal int Length { get; private set; }

    /// <exception cref="InvalidOperationException">There would be more than 2 GiB.</exception>
    internal void Append(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > Array.MaxLength - Length)
        {
            throw new InvalidOperationException("The bundle would be larger than 2 GiB.");
        }

        hash.AppendData(bytes);
        Length += bytes.Length;
        while (!bytes.IsEmpty)
        {
            if (used == ChunkSize)
            {
                chunks.Add(GC.AllocateUninitializedArray<byte>(ChunkSize));
                used = 0;
            }

            var part = bytes[..Math.Min(bytes.Length, ChunkSize - used)];
            part.CopyTo(chunks[^1].AsSpan(used));
            used += part.Length;
            bytes = bytes[part.Length..];
        }
    }

    /// <summary>The SHA-256 hash of all bytes, in lower-case hexadecimal digits.</summary>
    internal string Hash() => Convert.ToHexStringLower(hash.GetCurrentHash());

    internal void WriteTo(Stream output)
    {
        for (var i = 0; i < chunks.Count; i++)
        {
            output.Write(chunks[i], 0, i == chunks.Count - 1 ? used : ChunkSize);
        }
    }

    public void Dispose() => hash.Dispose();
}
