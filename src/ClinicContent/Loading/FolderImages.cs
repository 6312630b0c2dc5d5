using System.Security.Cryptography;
using ClinicContent.Catalog;
using ClinicContent.Diagnostics;

namespace ClinicContent.Loading;

/// <summary>The image files inside a content folder. Names count by their letters' case everywhere, so that content that is right on one system is right on all.</summary>
internal sealed class FolderImages(DirectoryInfo root, FolderLinks links, int maxBytes) : ImageFiles
{
    private readonly Dictionary<string, Dictionary<string, FileSystemInfo>?> folders = new(StringComparer.Ordinal);

    private protected override ImageFinding Look(string path)
    {
        var folder = root;
        var slash = path.LastIndexOf('/');
        foreach (var name in slash < 0 ? [] : path[..slash].Split('/'))
        {
            if (Entries(folder) is not { } entries)
            {
                return NotListed(path);
            }

            if (!entries.TryGetValue(name, out var entry) || entry is not DirectoryInfo inner)
            {
                return NotThere(path, []);
            }

            if (!links.StaysInside(inner))
            {
                return LeavesFolder(path);
            }

            folder = inner;
        }

        if (Entries(folder) is not { } files)
        {
            return NotListed(path);
        }

        return !files.TryGetValue(path[(slash + 1)..], out var file) || file is DirectoryInfo
                ? NotThere(path, files.Values.OfType<FileInfo>().Select(one => one.Name))
            : links.StaysInside(file) ? Read(file.FullName, path)
            : LeavesFolder(path);
    }

    private static ImageFinding NotListed(string path) =>
        new(DiagnosticCatalogue.Unreadable, nearest: null, path, "its folder cannot be listed");

    private static ImageFinding LeavesFolder(string path) => new(DiagnosticCatalogue.LeavesFolder, nearest: null, path);

    private ImageFinding Read(string file, string path)
    {
        try
        {
            if (FileBytes.HasNoLength(file))
            {
                return new(DiagnosticCatalogue.Unreadable, nearest: null, path, "it is empty, or no plain file");
            }

            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            return stream.Length > maxBytes
                ? new(DiagnosticCatalogue.TooLarge, nearest: null, stream.Length, maxBytes)
                : new(
                    new()
                    {
                        Path = path,
                        Size = (int)stream.Length,
                        Sha256 = Convert.ToHexStringLower(SHA256.HashData(stream)),
                    }
                );
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new(
                DiagnosticCatalogue.Unreadable,
                nearest: null,
                path,
                fault is UnauthorizedAccessException
                    ? "access is denied"
                    : "the system reports an input or output error"
            );
        }
    }

    private Dictionary<string, FileSystemInfo>? Entries(DirectoryInfo folder)
    {
        if (!folders.TryGetValue(folder.FullName, out var entries))
        {
            entries = new(StringComparer.Ordinal);
            try
            {
                foreach (var entry in folder.EnumerateFileSystemInfos())
                {
                    entries.Add(entry.Name, entry);
                }
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                entries = null;
            }

            folders.Add(folder.FullName, entries);
        }

        return entries;
    }
}
