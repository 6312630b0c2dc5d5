namespace ClinicContent.Loading;

/// <summary>Tells whether a link leads out of the content folder.</summary>
internal sealed class FolderLinks
{
    private readonly string root;

    internal FolderLinks(DirectoryInfo folder)
    {
        var target = folder.LinkTarget is null ? folder : folder.ResolveLinkTarget(returnFinalTarget: true);
        root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target?.FullName ?? folder.FullName));
    }

    /// <summary>Whether an entry may be followed: it is no link, or one whose end, and all on the way to it, lies inside the folder.</summary>
    internal bool StaysInside(FileSystemInfo entry)
    {
        if (!entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
        {
            return true;
        }

        try
        {
            var target = entry.ResolveLinkTarget(returnFinalTarget: true);
            return target is not null && IsInside(Path.GetFullPath(target.FullName));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A circle of links, or one that leads nowhere or to where nobody may look: it leads to nothing inside.
            return false;
        }
    }

    private bool IsInside(string path)
    {
        if (!path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            return false;
        }

        for (
            var folder = Path.GetDirectoryName(path);
            folder is not null && folder.Length > root.Length;
            folder = Path.GetDirectoryName(folder)
        )
        {
            if (File.GetAttributes(folder).HasFlag(FileAttributes.ReparsePoint))
            {
                return false;
            }
        }

        return true;
    }
}
