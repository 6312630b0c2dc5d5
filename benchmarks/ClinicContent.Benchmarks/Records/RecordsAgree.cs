using System.Text;
using System.Text.Json;

namespace ClinicContent.Benchmarks.Records;

/// <summary>Holds what a peer read against our bytes: its records, written again, must be the lines that they came from.</summary>
internal static class RecordsAgree
{
    internal static void Check(string peer, byte[] bundle, Range[] lines, PostRecord[] records)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var written = JsonSerializer.SerializeToUtf8Bytes(records[i], SameBytes.Context.PostRecord);
            Check(peer, bundle.AsSpan(lines[i]), written);
        }
    }

    internal static void Check(string peer, ReadOnlySpan<byte> line, ReadOnlySpan<byte> written)
    {
        if (!line.SequenceEqual(written))
        {
            var at = line.CommonPrefixLength(written);
            var (theirs, ours) = (Excerpt(written, at), Excerpt(line, at));
            throw new InvalidOperationException($"{peer} writes '{theirs}' where we write '{ours}'.");
        }
    }

    private static string Excerpt(ReadOnlySpan<byte> text, int at) =>
        Encoding.UTF8.GetString(text[at..Math.Min(at + 40, text.Length)]);

    internal static void CheckCount(int posts, params ReadOnlySpan<ContentCatalog> catalogs)
    {
        foreach (var catalog in catalogs)
        {
            if (catalog.Posts.Count != posts)
            {
                throw new InvalidOperationException($"{catalog.Posts.Count} posts were read instead of {posts}.");
            }
        }
    }
}
