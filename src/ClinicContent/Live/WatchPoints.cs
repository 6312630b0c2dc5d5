using ClinicContent.Loading;

namespace ClinicContent.Live;

/// <summary>Finds the folders in which changes of content show.</summary>
internal sealed class WatchPoints
{
    // As many as Linux follows before it calls a path a circle.
    private const int MaxLinks = 40;

    private readonly SortedSet<WatchPoint> points = new(
        Comparer<WatchPoint>.Create(
            static (left, right) =>
                string.CompareOrdinal(left.Folder, right.Folder) is var order and not 0
                    ? order
                    : string.CompareOrdinal(left.Name, right.Name)
        )
    );
    private int links;

    /// <summary>The points of some paths, in order; each path need not exist.</summary>
    internal static WatchPoint[] Of(IEnumerable<string> paths, CancellationToken cancellation)
    {
        var finder = new WatchPoints();
        foreach (var path in paths)
        {
            finder.links = 0;
            finder.Add(Path.GetFullPath(path), cancellation);
        }

        return [.. finder.points];
    }

    // The path itself, every link on the way to it, and where it ends so far: there it may go on, or become something else.
    private void Add(string path, CancellationToken cancellation)
    {
        var (root, parts) = (Path.GetPathRoot(path)!, Parts(path));
        var folder = root;
        for (var i = 0; i < parts.Length; i++)
        {
            var next = Path.Combine(folder, parts[i]);
            var isLast = i == parts.Length - 1;
            if (new FileInfo(next).LinkTarget is { } target && links++ < MaxLinks)
            {
                AddWay(folder, parts[i]);
                Add(Path.GetFullPath(Path.Combine([target, .. parts[(i + 1)..]]), folder), cancellation);
                return;
            }

            if (isLast && File.Exists(next))
            {
                AddWay(folder);
                points.Add(new(folder, parts[i], WatchScope.Folder));
                return;
            }

            if (isLast || !Directory.Exists(next))
            {
                AddWay(folder);
                AddWay(folder, parts[i]);
            }

            if (!Directory.Exists(next))
            {
                return;
            }

            folder = next;
        }

        AddFolders(new(folder), cancellation);
    }

    // A folder that is deleted tells nobody: the one above it does.
    private void AddWay(string folder)
    {
        if (Path.GetDirectoryName(folder) is { } above)
        {
            AddWay(above, Path.GetFileName(folder));
        }
    }

    private void AddWay(string folder, string name) => points.Add(new(folder, name, WatchScope.Way));

    private void AddFolders(DirectoryInfo root, CancellationToken cancellation)
    {
        var ends = new FolderLinks(root);
        foreach (var (folder, isOfItems) in ContentFolders.Of(root, cancellation))
        {
            points.Add(new(folder.FullName, "*", isOfItems ? WatchScope.Folder : WatchScope.Tree));
            foreach (var link in Links(folder, cancellation))
            {
                // Its end may stand where nothing else is content.
                if (ContentFolders.StaysInside(link, ends) && End(link) is { } end)
                {
                    points.Add(new(end.DirectoryName!, end.Name, WatchScope.Folder));
                }
            }
        }
    }

    private static IEnumerable<FileSystemInfo> Links(DirectoryInfo folder, CancellationToken cancellation)
    {
        foreach (var entry in ContentFolders.Entries(folder, cancellation) ?? [])
        {
            cancellation.ThrowIfCancellationRequested();
            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                yield return entry;
            }
        }
    }

    private static FileInfo? End(FileSystemInfo link)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true) as FileInfo;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string[] Parts(string path) =>
        path[Path.GetPathRoot(path)!.Length..]
            .Split(
                [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar],
                StringSplitOptions.RemoveEmptyEntries
            );
}
