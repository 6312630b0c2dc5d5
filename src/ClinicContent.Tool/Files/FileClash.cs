namespace ClinicContent.Tool.Files;

/// <summary>Finds files that cannot stand in one folder together: one is a folder of the path of another.</summary>
internal static class FileClash
{
    /// <summary>The first such pair, in the order of the files; null where there is none.</summary>
    /// <param name="files">The files, by paths with slashes.</param>
    internal static (string Folder, string File)? Find(IEnumerable<WrittenFile> files)
    {
        var paths = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            {
                if (paths.Contains(path[..slash]))
                {
                    return (path[..slash], path);
                }
            }
        }

        return null;
    }
}
