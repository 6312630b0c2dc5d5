using ClinicContent.Diagnostics;
using ClinicContent.Model;

namespace ClinicContent.Loading;

/// <summary>A content folder: <c>treatments/</c>, <c>conditions/</c>, <c>delivery-methods/</c> and <c>posts/</c>, one file an item.</summary>
internal sealed class FolderSource(string path, LoadOptions options) : ContentSource(path)
{
    private const string Folders = "treatments, conditions, delivery-methods and posts";

    internal override string? WatchedPath => Name;

    internal override SourceReading Read(DiagnosticBag bag, CancellationToken cancellation)
    {
        var folder = new DirectoryInfo(Name);
        var links = new FolderLinks(folder);
        var reading = new SourceReading(bag)
        {
            Place = At(Name),
            Images = new FolderImages(folder, links, options.MaxImageBytes),
        };
        var faults = bag.Errors;
        if (!folder.Exists)
        {
            reading.Diagnostics.Add(Diagnostic.Create(DiagnosticCatalogue.Missing, Name) with { Place = At(Name) });
            return reading;
        }

        // Items are in the language of the site, whose file is therefore read first.
        var entries = Entries(folder, Name, reading).ToLookup(IsSiteFile);
        var site = entries[true]
            .Select(file => SiteOptionsReader.Read(file, Display(Name, file.Name), links, options, bag))
            .SingleOrDefault();
        reading.DefaultLanguage = options.DefaultLanguage ?? site?.Language ?? LanguageTag.English;
        foreach (var entry in entries[false])
        {
            var name = Display(Name, entry.Name);
            if (entry is DirectoryInfo inner)
            {
                ReadFolder(inner, name, links, reading, cancellation);
            }
            else if (LooksLikeItem(entry, links))
            {
                reading.Diagnostics.Add(
                    Diagnostic.Create(DiagnosticCatalogue.NotRead, entry.Name, "items stand in " + Folders) with
                    {
                        Place = At(name),
                    }
                );
            }
        }

        if (reading.Found == 0 && bag.Errors == faults)
        {
            // Who names the folder of one kind means the one above.
            var isTooDeep = KindNames.TryParseFolder(folder.Name, out _);
            reading.Diagnostics.Add(
                Diagnostic.Create(DiagnosticCatalogue.NoContent, Name) with
                {
                    Place = At(Name),
                    Suggestion = isTooDeep
                        ? Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Name)) is { Length: > 0 } above
                            ? above
                            : "."
                        : null,
                }
            );
        }

        return reading;
    }

    private static bool IsSiteFile(FileSystemInfo entry) =>
        entry is not DirectoryInfo && entry.Name == SiteOptionsReader.FileName;

    // A README is no item, and neither is any other page without front matter.
    private static bool LooksLikeItem(FileSystemInfo file, FolderLinks links)
    {
        if (!ItemFileReader.IsItem(file.Name) || file is not FileInfo)
        {
            return false;
        }

        return ItemFileName.Extension(file.Name) == ".json"
            || !links.StaysInside(file)
            || FileBytes.BeginsWith(file.FullName, "---"u8);
    }

    private void ReadFolder(
        DirectoryInfo folder,
        string name,
        FolderLinks links,
        SourceReading reading,
        CancellationToken cancellation
    )
    {
        if (!KindNames.TryParseFolder(folder.Name, out var kind))
        {
            ReportUnknown(folder, name, links, reading);
            return;
        }

        if (!links.StaysInside(folder))
        {
            reading.Diagnostics.Add(
                Diagnostic.Create(DiagnosticCatalogue.LeavesFolder, name) with
                {
                    Place = At(name),
                }
            );
            return;
        }

        var items = new List<FileSystemInfo>();
        foreach (var entry in Entries(folder, name, reading))
        {
            if (entry is DirectoryInfo inner)
            {
                ReportFolder(inner, Display(name, entry.Name), links, reading);
            }
            else if (ItemFileReader.IsItem(entry.Name))
            {
                items.Add(entry);
            }
            else
            {
                ItemFileReader.ReportOther(reading, entry.Name, Display(name, entry.Name));
            }
        }

        new FolderItems(kind, name, links, options).Read([.. items], reading, cancellation);
    }

    // Sorted, since the order of a directory differs from machine to machine; what begins with a dot belongs to tools.
    private static FileSystemInfo[] Entries(DirectoryInfo folder, string name, SourceReading reading)
    {
        try
        {
            return folder
                .EnumerateFileSystemInfos()
                .Where(entry => !entry.Name.StartsWith('.'))
                .OrderBy(entry => entry.Name, StringComparer.Ordinal)
                .ToArray();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            reading.Diagnostics.Add(
                Diagnostic.Create(DiagnosticCatalogue.Unreadable, name, "the folder cannot be listed") with
                {
                    Place = At(name),
                }
            );
            return [];
        }
    }

    // A folder of images and the like is nothing to speak of; one that looks like content is.
    private static void ReportUnknown(DirectoryInfo folder, string name, FolderLinks links, SourceReading reading)
    {
        var nearest = Nearest.Find(folder.Name, Array.ConvertAll(KindNames.All, KindNames.Folder));
        if (nearest is not null)
        {
            reading.Diagnostics.Add(
                Diagnostic.Create(DiagnosticCatalogue.UnknownFolder, folder.Name) with
                {
                    Place = At(name),
                    Suggestion = nearest,
                }
            );
        }
        else
        {
            ReportIfItems(folder, name, links, reading);
        }
    }

    // Pictures may stand in a folder beside the items that show them; items may not.
    private static void ReportFolder(DirectoryInfo folder, string name, FolderLinks links, SourceReading reading)
    {
        if (!ItemFileReader.IsItem(folder.Name))
        {
            ReportIfItems(folder, name, links, reading);
            return;
        }

        reading.Diagnostics.Add(
            Diagnostic.Create(DiagnosticCatalogue.NotRead, folder.Name, "it is a folder") with
            {
                Place = At(name),
            }
        );
    }

    private static bool HoldsItems(DirectoryInfo folder, string name, FolderLinks links, SourceReading reading) =>
        links.StaysInside(folder)
        && Entries(folder, name, reading)
            .Any(entry =>
                LooksLikeItem(entry, links)
                || (
                    entry is DirectoryInfo { LinkTarget: null } inner
                    && HoldsItems(inner, Display(name, inner.Name), links, reading)
                )
            );

    private static void ReportIfItems(DirectoryInfo folder, string name, FolderLinks links, SourceReading reading)
    {
        if (HoldsItems(folder, name, links, reading))
        {
            reading.Diagnostics.Add(
                Diagnostic.Create(DiagnosticCatalogue.FolderNotRead, folder.Name, Folders) with
                {
                    Place = At(name),
                }
            );
        }
    }

    /// <summary>What diagnostics call an entry of a folder.</summary>
    internal static string Display(string folder, string name) => folder.TrimEnd('/', '\\') + "/" + name;

    private static SourcePlace At(string name) => new() { File = name };
}
