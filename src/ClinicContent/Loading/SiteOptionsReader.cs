using Ardalis.GuardClauses;
using ClinicContent.Diagnostics;
using ClinicContent.Model;
using ClinicContent.Site;

namespace ClinicContent.Loading;

/// <summary>Reads the options of a site from <c>clinic-content.json</c>, which stands in the content folder, beside the folders of the kinds.</summary>
/// <remarks>
/// The file is one JSON object with the members <c>baseUrl</c>, <c>name</c>, <c>language</c>, <c>publisher</c>, <c>logo</c> and <c>feedIdBase</c>, each of
/// which may be left out. Every fault is reported at once, with its place; who loads the content folder is told of them, too. Safe
/// between threads.
/// </remarks>
/// <example><code>SiteOptions site = SiteOptionsReader.Read("content").OrThrow();</code></example>
public static class SiteOptionsReader
{
    /// <summary>The name of the file: <c>clinic-content.json</c>.</summary>
    public const string FileName = "clinic-content.json";

    /// <summary>Reads the file that stands beside some content.</summary>
    /// <param name="path">
    /// What names the content: a content folder, in which the file stands; a bundle, beside which it stands; the file of one item, where it
    /// stands in the folder above that of its kind; or the file itself.
    /// </param>
    /// <param name="options">How long and how deep the file may be.</param>
    /// <returns>The options or the faults, one of which is that there is nothing at the path; where there is no file, <see cref="SiteOptions.Default"/> and the warning that nobody said where the site is.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public static SiteOptionsResult Read(string path, LoadOptions? options = null)
    {
        Guard.Against.NullOrWhiteSpace(path);
        var limits = options ?? LoadOptions.Default;
        var file = FileBeside(path, out var name);
        var bag = new DiagnosticBag();
        if (!Path.Exists(path))
        {
            bag.Add(Diagnostic.Create(DiagnosticCatalogue.Missing, path));
            return new(null, bag.ToSorted());
        }

        if (!file.Exists)
        {
            bag.Add(SiteFile.NoBaseUrl(name));
            return new(SiteOptions.Default, bag.ToSorted());
        }

        return ResultOf(Read(file, name, new FolderLinks(file.Directory!), limits, bag), bag);
    }

    /// <summary>Reads the text of such a file.</summary>
    /// <param name="json">The text.</param>
    /// <param name="fileName">What diagnostics call it.</param>
    /// <returns>The options or the faults.</returns>
    /// <exception cref="ArgumentNullException">There is no text or no name.</exception>
    public static SiteOptionsResult Parse(string json, string fileName = FileName)
    {
        Guard.Against.Null(json);
        Guard.Against.Null(fileName);
        var bag = new DiagnosticBag();
        var document = new SourceDocument(fileName, TextBytes.Of(json));
        return ResultOf(SiteFile.Read(document, LoadOptions.Default.MaxDepth, bag), bag);
    }

    /// <summary>Reads the file in a content folder; null, with the faults, where there is any.</summary>
    internal static SiteFile? Read(
        FileSystemInfo file,
        string name,
        FolderLinks links,
        LoadOptions limits,
        DiagnosticBag bag
    )
    {
        if (!links.StaysInside(file))
        {
            bag.Add(Diagnostic.Create(DiagnosticCatalogue.LeavesFolder, name) with { Place = new() { File = name } });
            return null;
        }

        return FileBytes.Read(file.FullName, name, limits.MaxFileBytes, bag) is { } bytes
            ? SiteFile.Read(new(name, bytes), limits.MaxDepth, bag)
            : null;
    }

    /// <summary>The file beside some content, whether there is one or not, and what diagnostics call it.</summary>
    internal static FileInfo FileBeside(string path, out string name)
    {
        var folder = FolderOf(path);
        name = FolderSource.Display(folder, FileName);
        return new(Path.Combine(folder, FileName));
    }

    private static SiteOptionsResult ResultOf(SiteFile? read, DiagnosticBag bag) =>
        new(read?.ToOptions(), bag.ToSorted());

    private static string FolderOf(string path)
    {
        if (Directory.Exists(path))
        {
            return path;
        }

        var folder = Above(path);
        var isOfKind = KindNames.TryParseFolder(Path.GetFileName(Path.GetFullPath(folder)), out _);
        return isOfKind ? Above(folder) : folder;
    }

    private static string Above(string path) =>
        Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder
        : path == "." ? ".."
        : ".";
}
