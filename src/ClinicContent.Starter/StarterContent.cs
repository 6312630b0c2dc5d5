namespace ClinicContent.Starter;

/// <summary>The bundled content: ketamine therapy and what surrounds it, as a source to build with and as a catalog that is ready.</summary>
/// <remarks>
/// Sample content, in English: no clinician has reviewed it or signed it off, and a notice on every item says so. Source and catalog
/// are made on first use, once, and kept. Safe between threads.
/// </remarks>
/// <example><code>
/// var catalog = StarterContent.Catalog.AsSeenOn(today);
/// foreach (var edge in catalog.TreatmentsFor(new ConditionId("ptsd"))) { … }
/// </code></example>
public static class StarterContent
{
    private const string ResourceName = "starter.jsonl";

    private static readonly Lazy<byte[]> LazyBundle = new(Read);
    private static readonly Lazy<ContentSource> LazySource = new(Open);
    private static readonly Lazy<ContentCatalog> LazyCatalog = new(Build);

    /// <summary>The bytes of the bundle, to check it in full with <see cref="ContentSource.Bundle(ReadOnlyMemory{byte}, string, Loading.LoadOptions?)"/>, or to write it elsewhere.</summary>
    public static ReadOnlyMemory<byte> Bundle => LazyBundle.Value;

    /// <summary>The bundle, opened in trust: to add a clinic's own content to it, or to lay some over it with <see cref="ContentCatalogBuilder.AddOverlay"/>.</summary>
    public static ContentSource Source => LazySource.Value;

    /// <summary>The bundle as a catalog; bodies are read on first use, and <see cref="ContentCatalog.Verify"/> checks the hash. O(n) in metadata, once.</summary>
    public static ContentCatalog Catalog => LazyCatalog.Value;

    private static ContentSource Open() => ContentSource.OpenBundle(Bundle, "starter");

    private static byte[] Read()
    {
        using var resource =
            typeof(StarterContent).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The assembly holds no resource '{ResourceName}'.");
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }

    private static ContentCatalog Build() => ContentCatalog.Load(Source).OrThrow();
}
