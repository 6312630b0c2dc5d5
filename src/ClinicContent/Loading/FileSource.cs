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
        if (!ItemFileReader.IsItem(Name))
        {
            Refuse(bag);
            reading.Rejected++;
            return reading;
        }

        var folder = Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(Name)));
        ContentKind? kind = KindNames.TryParseFolder(folder, out var known) ? known : null;
        new ItemFileReader(options).Read(
            reading,
            kind,
            Path.GetFileName(Name),
            Name,
            bag => FileBytes.Read(Name, Name, options.MaxFileBytes, bag)
        );
        return reading;
    }

    // A file that somebody names is meant to be read, whatever it is.
    private void Refuse(DiagnosticBag bag)
    {
        var extension = ItemFileName.Extension(Name);
        var format = extension.Length == 0 ? Path.GetFileName(Name) : extension;
        var diagnostic = Path.Exists(Name)
            ? Diagnostic.Create(DiagnosticCatalogue.UnknownFormat, format)
            : Diagnostic.Create(DiagnosticCatalogue.Missing, Name);
        bag.Add(diagnostic with { Place = new() { File = Name } });
    }
}
