using ClinicContent.Diagnostics;
using ClinicContent.Json;
using ClinicContent.Model;

namespace ClinicContent.Loading;

/// <summary>A bundle, from a file or from memory, loaded with every check or opened in trust.</summary>
internal sealed class BundleSource(
    string name,
    Func<DiagnosticBag, ReadOnlyMemory<byte>?> readBytes,
    bool isTrusted,
    LoadOptions options,
    string? path = null
) : ContentSource(name)
{
    internal override string? WatchedPath => path;

    internal override SourceReading Read(DiagnosticBag bag, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var reading = new SourceReading(bag)
        {
            DefaultLanguage = options.DefaultLanguage ?? LanguageTag.English,
            IsTrusted = isTrusted,
            Place = new() { File = Name },
        };
        if (readBytes(bag) is not { } bytes)
        {
            return reading;
        }

        var document = new SourceDocument(Name, bytes);
        if ((!isTrusted && !TextBytes.TryCheck(document, bag, out _)) || Open(document, reading) is not { } bundle)
        {
            return reading;
        }

        if (isTrusted)
        {
            reading.Verification = later => bundle.CheckHash(later);
        }
        else
        {
            bundle.CheckHash(bag);
        }

        var read = bundle.ReadItems(withBodies: !isTrusted, bag, cancellation);
        for (var i = 0; i < read.Items.Count; i++)
        {
            reading.Add(read.Items[i], read.OriginOf(i));
        }

        reading.Claims.AddRange(read.Claims);
        reading.RejectedReferences.AddRange(read.RejectedReferences);
        reading.Notices = read.Notices;
        reading.KnownImages = read.Images;
        reading.Images = read.Images.IsEmpty ? null : new BundleImageFiles(read.Images);
        reading.Rejected = read.Rejected;
        return reading;
    }

    private BundleFile? Open(SourceDocument document, SourceReading reading)
    {
        var bag = reading.Diagnostics;
        if (BundleFile.Open(document, options.MaxDepth, bag) is not { } bundle)
        {
            return null;
        }

        if (bundle.Header.Total <= options.MaxItems)
        {
            return bundle;
        }

        reading.Rejected = bundle.Header.Total;
        bag.Add(
            Diagnostic.Create(DiagnosticCatalogue.TooManyItems, options.MaxItems) with
            {
                Place = document.At(0, 1),
            }
        );
        return null;
    }
}
