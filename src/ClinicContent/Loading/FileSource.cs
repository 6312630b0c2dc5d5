using ClinicContent.Diagnostics;
using ClinicContent.Model;

namespace ClinicContent.Loading;

/// <summary>The file of one item. The folder that it stands in may say its kind.</summary>
internal sealed class FileSource(string path, LoadOptions options) : ContentSource(path)
{
    internal override string? WatchedPath => Name;

    internal override SourceReading Read(DiagnosticBag bag, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var folder = new DirectoryInfo(Path.GetDirectoryName(Path.GetFullPath(Name))!);
        ContentKind? kind = KindNames.TryParseFolder(folder.Name, out var known) ? known : null;
        var reading = new SourceReading(bag)
        {
            DefaultLanguage = options.DefaultLanguage ?? LanguageTag.English,
            Images = ImagesBeside(folder),
        };
        if (!ItemFileReader.IsItem(Name))
        {
            Refuse(bag);
            reading.Rejected++;
            return reading;
        }

        new ItemFileReader(options).Read(
            reading,
            kind,
            Path.GetFileName(Name),
            Name,
            bag => FileBytes.Read(Name, Name, options.MaxFileBytes, bag)
        );
        return reading;
    }

    // Only a file that stands in the folder of its kind tells where the content folder is.
    private FolderImages? ImagesBeside(DirectoryInfo folder) =>
        KindNames.TryParseFolder(folder.Name, out _) && folder.Parent is { } root
            ? new(root, new(root), options.MaxImageBytes)
            : null;

    // A file that somebody names is meant to be read, whatever it is.
    private void Refuse(DiagnosticBag bag)
    {
        var extension = ItemFileName.Extension(Name);
        var format = extension.Length == 0 ? Path.GetFileName(Name) : extension;
        var diagnostic = Path.Exists(Name)
            ? ItemFileReader.UnknownFormat(format)
            : Diagnostic.Create(DiagnosticCatalogue.Missing, Name);
        bag.Add(diagnostic with { Place = new() { File = Name } });
    }
}
