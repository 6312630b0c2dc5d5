using ClinicContent.Loading;
using ClinicContent.Model;

namespace ClinicContent.Live;

/// <summary>Finds the folders of a content folder in which something can matter to its catalog.</summary>
internal static class ContentFolders
{
    /// <summary>The folder, those in it, and those in the folders of the kinds; links by the rules of loading, names with a dot never.</summary>
    internal static IEnumerable<DirectoryInfo> Of(DirectoryInfo root)
    {
        yield return root;
        var links = new FolderLinks(root);
        foreach (var folder in Inside(root, links))
        {
            yield return folder;
            if (KindNames.TryParseFolder(folder.Name, out _))
            {
                foreach (var inner in Inside(folder, links))
                {
                    yield return inner;
                }
            }
        }
    }

    /// <summary>What stands in a folder, in order; null where it cannot be listed.</summary>
    internal static FileSystemInfo[]? Entries(DirectoryInfo folder)
    {
        try
        {
            return
            [
                .. folder
                    .EnumerateFileSystemInfos()
                    .Where(entry => !entry.Name.StartsWith('.'))
                    .OrderBy(entry => entry.Name, StringComparer.Ordinal),
            ];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
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

    private static IEnumerable<DirectoryInfo> Inside(DirectoryInfo folder, FolderLinks links) =>
        (Entries(folder) ?? []).OfType<DirectoryInfo>().Where(entry => StaysInside(entry, links));
}
