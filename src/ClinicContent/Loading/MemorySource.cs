using ClinicContent.Diagnostics;
using ClinicContent.Model;

namespace ClinicContent.Loading;

/// <summary>Files in memory, named as in a content folder: <c>conditions/ptsd.json</c>.</summary>
internal sealed class MemorySource(
    string name,
    IReadOnlyList<KeyValuePair<string, ReadOnlyMemory<byte>>> files,
    LoadOptions options
) : ContentSource(name)
{
    internal override SourceReading Read(DiagnosticBag bag, CancellationToken cancellation)
    {
        var reading = new SourceReading(bag)
        {
            DefaultLanguage = options.DefaultLanguage ?? LanguageTag.English,
            Images = FindImages(),
        };
        var reader = new ItemFileReader(options);
        foreach (var (path, bytes) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            var slash = path.LastIndexOf('/');
            if (path == SiteOptionsReader.FileName)
            {
                ReadSite(bytes, bag);
                continue;
            }

            var folder = Path.GetFileName(slash < 0 ? "" : path[..slash]);
            ContentKind? kind = KindNames.TryParseFolder(folder, out var known) ? known : null;
            reader.Read(reading, kind, path[(slash + 1)..], path, bag => Limit(bytes, path, bag));
        }

        return reading;
    }

    private void ReadSite(ReadOnlyMemory<byte> bytes, DiagnosticBag bag)
    {
        if (Limit(bytes, SiteOptionsReader.FileName, bag) is { } within)
        {
            SiteFile.Read(new(SiteOptionsReader.FileName, within), options.MaxDepth, bag);
        }
    }

    // Who gives the texts alone has the images elsewhere.
    private MemoryImages? FindImages()
    {
        var images = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var (path, bytes) in files.Where(file => ItemFileReader.IsMedia(file.Key)))
        {
            images[path] = bytes;
        }

        return images.Count > 0 ? new(images) : null;
    }

    private ReadOnlyMemory<byte>? Limit(ReadOnlyMemory<byte> bytes, string path, DiagnosticBag bag)
    {
        if (bytes.Length <= options.MaxFileBytes)
        {
            return bytes;
        }

        bag.Add(
            Diagnostic.Create(DiagnosticCatalogue.TooLarge, bytes.Length, options.MaxFileBytes) with
            {
                Place = new() { File = path },
            }
        );
        return null;
    }
}
