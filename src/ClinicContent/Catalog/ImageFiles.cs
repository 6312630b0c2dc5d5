using ClinicContent.Diagnostics;
using ClinicContent.Model;

namespace ClinicContent.Catalog;

/// <summary>The image files beside the items of one source: looked for when an item names them, each once.</summary>
internal abstract class ImageFiles
{
    private readonly Dictionary<string, ImageFinding> findings = new(StringComparer.Ordinal);

    /// <summary>Those that items named and that are there.</summary>
    internal IEnumerable<ImageFile> Found => findings.Values.Select(finding => finding.File).OfType<ImageFile>();

    /// <summary>Looks for the image that an item of some kind names by its path.</summary>
    internal ImageFinding Find(ContentKind kind, ImageSource source)
    {
        if (ImagePath.FromRoot(kind, source) is not { } path)
        {
            return new(DiagnosticCatalogue.MissingImage, nearest: null, source.Value);
        }

        if (!findings.TryGetValue(path, out var finding))
        {
            finding = Look(path);
            findings.Add(path, finding);
        }

        return finding;
    }

    /// <summary>Looks for a file.</summary>
    /// <param name="path">Its path from the content folder.</param>
    private protected abstract ImageFinding Look(string path);

    private protected static ImageFinding NotThere(string path, IEnumerable<string> names) =>
        new(DiagnosticCatalogue.MissingImage, Nearest.Find(path[(path.LastIndexOf('/') + 1)..], names), path);
}
