using ClinicContent.Loading;
using ClinicContent.Model;

namespace ClinicContent.Live;

/// <summary>Finds the folders of a content folder in which something can matter to its catalog.</summary>
internal static class ContentFolders
{
    /// <summary>
    /// The folder, those in it, and those in the folders of the kinds; below these are images, if anything. Links by the rules of loading,
    /// names with a dot never.
    /// </summary>
    internal static IEnumerable<ContentFolder> Of(DirectoryInfo root, CancellationToken cancellation)
    {
        yield return new(root, IsOfItems: true);
        var links = new FolderLinks(root);
        foreach (var folder in Inside(root, links, cancellation))
        {
            var isOfItems = KindNames.TryParseFolder(folder.Name, out _);
            yield return new(folder, isOfItems);
            foreach (var inner in isOfItems ? Inside(folder, links, cancellation) : [])
            {
                yield return new(inner, IsOfItems: false);
            }
        }
    }

    /// <summary>All folders below one, without following links.</summary>
    internal static IEnumerable<DirectoryInfo> Below(DirectoryInfo folder, CancellationToken cancellation)
    {
        var waiting = new Stack<DirectoryInfo>([folder]);
        while (waiting.TryPop(out var next))
        {
            foreach (var inner in (Entries(next, cancellation) ?? []).OfType<DirectoryInfo>().Where(IsNoLink))
            {
                yield return inner;
                waiting.Push(inner);
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

    private static bool IsNoLink(DirectoryInfo folder) => !folder.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static IEnumerable<DirectoryInfo> Inside(
        DirectoryInfo folder,
        FolderLinks links,
        CancellationToken cancellation
    ) => (Entries(folder, cancellation) ?? []).OfType<DirectoryInfo>().Where(entry => StaysInside(entry, links));
}
