using ClinicContent.Diagnostics;

namespace ClinicContent.Loading;

/// <summary>The file that says what the site of some content is: no item, but it may have faults.</summary>
internal sealed class SiteSource(string path, LoadOptions options) : ContentSource(path)
{
    internal override string? WatchedPath => SiteOptionsReader.FileBeside(Name, out _).FullName;

    internal override SourceReading Read(DiagnosticBag bag, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var file = SiteOptionsReader.FileBeside(Name, out var name);
        if (file.Exists)
        {
            SiteOptionsReader.Read(file, name, new FolderLinks(file.Directory!), options, bag);
        }

        return new(bag);
    }
}
