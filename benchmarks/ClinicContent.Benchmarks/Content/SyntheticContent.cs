using ClinicContent.Json;

namespace ClinicContent.Benchmarks.Content;

/// <summary>Synthetic content as bundles and catalogs. The last size asked for is kept, since benchmarks of one size follow one another.</summary>
internal static class SyntheticContent
{
    private static (int Posts, byte[] Bundle)? last;

    /// <summary>The bundle of a clinic with so many posts.</summary>
    internal static byte[] Bundle(int posts)
    {
        if (last is { } known && known.Posts == posts)
        {
            return known.Bundle;
        }

        last = null;
        using var output = new MemoryStream();
        BundleWriter.Write(new SyntheticItems(posts), default, default, output);
        var bundle = output.ToArray();
        last = (posts, bundle);
        return bundle;
    }

    /// <summary>The same content, opened in trust.</summary>
    internal static ContentCatalog Open(int posts) => Open(Bundle(posts));

    internal static ContentCatalog Open(byte[] bundle) =>
        ContentCatalog.Load(ContentSource.OpenBundle(bundle, "synthetic.jsonl")).OrThrow();

    /// <summary>The same content, loaded with every check.</summary>
    internal static ContentCatalog Load(byte[] bundle) =>
        ContentCatalog.Load(ContentSource.Bundle(bundle, "synthetic.jsonl")).OrThrow();
}
