namespace ClinicContent.Tool.Files;

/// <summary>Checks where files are written to.</summary>
internal static class TargetPath
{
    /// <summary>Refuses a target inside its own source, where the files written would be read the next time.</summary>
    /// <exception cref="WrongUseException">The target is the source, or lies inside it.</exception>
    internal static void Check(string target, string? source)
    {
        if (string.IsNullOrWhiteSpace(target))
        {
            throw new WrongUseException("The path to write to is empty.");
        }

        if (source is not null && Path.Exists(source) && IsInside(Real(target), Real(source)))
        {
            throw new WrongUseException(
                $"The target '{Escaped.Text(target)}' lies inside its source '{Escaped.Text(source)}'."
            );
        }
    }

    private static bool IsInside(string path, string folder) =>
        path == folder || path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // The path with every link on the way followed; what does not exist yet has none.
    internal static string Real(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var parent = Path.GetDirectoryName(full);
        if (parent is null)
        {
            return full;
        }

        var here = Path.Combine(Real(parent), Path.GetFileName(full));
        FileSystemInfo entry = Directory.Exists(here) ? new DirectoryInfo(here) : new FileInfo(here);
        return entry.LinkTarget is not null && entry.ResolveLinkTarget(returnFinalTarget: true) is { } end
            ? Path.TrimEndingDirectorySeparator(end.FullName)
            : here;
    }
}
