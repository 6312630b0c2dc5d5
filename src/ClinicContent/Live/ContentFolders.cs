using ClinicContent.Loading;
using ClinicContent.Model;

namespace ClinicContent.Live;

/// <summary>Finds the folders of a content folder in which something can matter to its catalog.</summary>
internal static class ContentFolders
{
    /// <summary>The folder, those in it, and those in the folders of the kinds; links by the rules of loading, names with a dot never.</summary>
    internal static IEnumerable<DirectoryInfo> Of(DirectoryInfo root, CancellationToken cancellation)
    {
        yield return root;
        var links = new FolderLinks(root);
        foreach (var folder in Inside(root, links, cancellation))
        {
            yield return folder;
            if (KindNames.TryParseFolder(folder.Name, out _))
            {
                foreach (var inner in Inside(folder, links, cancellation))
                {
                    yield return inner;
                }
            }
        }
    }

    /// <summary>What stands in a folder, in order; null where it cannot be listed.</summary>
    internal static FileSystemInfo[]? Entries(DirectoryInfo folder, CancellationToken cancellation)
    {
        try
        {
            return
            [
                .. folder
                    .EnumerateFileSystemInfos()
                    .Where(entry => IsSeen(entry, cancellation))
                    .OrderBy(entry => entry.Name, StringComparer.Ordinal),
            ];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool IsSeen(FileSystemInfo entry, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return !entry.Name.StartsWith('.');
    }

    /// <summary>Whether loading would follow an entry; one that is gone it would not.</summary>
    internal static bool StaysInside(FileSystemInfo entry, FolderLinks links)
    {
        try
        {
            return links.StaysInside(entry);
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static IEnumerable<DirectoryInfo> Inside(DirectoryInfo folder, FolderLinks links, CancellationToken cancellation) =>
        (Entries(folder, cancellation) ?? []).OfType<DirectoryInfo>().Where(entry => StaysInside(entry, links));
}
