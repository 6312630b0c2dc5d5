namespace ClinicContent.Live;

/// <summary>Reads content again when its bytes are others than before.</summary>
internal sealed class ContentReading(ContentCatalogBuilder builder, IReadOnlyList<string> paths)
{
    /// <summary>How often content is read again because it changed meanwhile; what was read then is taken as it is.</summary>
    internal const int MaxAttempts = 10;

    // Of what was read last; null where it changed during the reading, so that nobody knows.
    private string? hash;

    /// <summary>Reads the content, if it is not the same as before.</summary>
    /// <param name="attempt">Which attempt it is, from 1.</param>
    /// <param name="result">What came of it; null where nothing changed, and where content changed during the reading.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>Whether it is done; false where the reading has to be repeated.</returns>
    internal bool TryRead(int attempt, out ContentCatalogResult? result, CancellationToken cancellation)
    {
        result = null;
        var before = FileListing.Of(paths, cancellation);
        var found = before.Hash(cancellation);
        if (found == hash)
        {
            return true;
        }

        var read = builder.Build(cancellation);
        var isWhole = FileListing.Of(paths, cancellation).IsSameAs(before);
        if (!isWhole && attempt < MaxAttempts)
        {
            return false;
        }

        hash = isWhole ? found : null;
        result = read;
        return true;
    }
}
