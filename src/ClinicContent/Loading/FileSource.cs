using ClinicContent.Diagnostics;
using ClinicContent.Model;

namespace ClinicContent.Loading;

/// <summary>The file of one item. The folder that it stands in may say its kind.</summary>
internal sealed class FileSource(string path, LoadOptions options) : ContentSource(path)
{
    internal override SourceReading Read(DiagnosticBag bag, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var reading = new SourceReading(bag) { DefaultLanguage = options.DefaultLanguage };
        var folder = Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(Name)));
        ContentKind? kind = KindNames.TryParseFolder(folder, out var known) ? known : null;
        new ItemFileReader(reading, options).Read(
            kind,
            Path.GetFileName(Name),
            Name,
            bag => FileBytes.Read(Name, Name, options.MaxFileBytes, bag)
        );
        return reading;
    }
}
