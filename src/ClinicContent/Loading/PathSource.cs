using ClinicContent.Diagnostics;
using ClinicContent.Json;

namespace ClinicContent.Loading;

/// <summary>Whatever a path names at the time of reading: a content folder, a bundle, or the file of one item.</summary>
internal sealed class PathSource(string path, LoadOptions options) : ContentSource(path)
{
    internal override string? WatchedPath => Name;

    internal override SourceReading Read(DiagnosticBag bag, CancellationToken cancellation) =>
        Resolve().Read(bag, cancellation);

    private ContentSource Resolve() =>
        Directory.Exists(Name) ? new FolderSource(Name, options)
        : Name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || BeginsAsBundle() ? Bundle(Name, options)
        : new FileSource(Name, options);

    private bool BeginsAsBundle()
    {
        try
        {
            if (FileBytes.HasNoLength(Name))
            {
                return false;
            }

            using var file = System.IO.File.OpenRead(Name);
            var start = new byte[64];
            var length = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
            return BundleFile.LooksLikeOne(start.AsSpan(0, length));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Reading the source says what is wrong with the file.
            return false;
        }
    }
}
