namespace ClinicContent.Tool.Files;

/// <summary>Checks where files are written to.</summary>
internal static class TargetPath
{
    /// <summary>Refuses a folder to write to that is a file, or lies below one or inside its own source.</summary>
    /// <exception cref="WrongUseException">The folder is refused.</exception>
    internal static void CheckFolder(string target, string? source)
    {
        Check(target, source);
        CheckIsNoFile(target);
    }

    /// <summary>Refuses a file to write to that is a folder, or lies below a file or inside its own source.</summary>
    /// <exception cref="WrongUseException">The file is refused.</exception>
    internal static void CheckFile(string target, string? source)
    {
        Check(target, source);
        if (Directory.Exists(target) || Path.EndsInDirectorySeparator(target))
        {
            throw new WrongUseException($"'{Escaped.Text(target)}' is a folder: name the file to write.");
        }

        if (Path.GetDirectoryName(target) is { Length: > 0 } folder)
        {
            CheckIsNoFile(folder);
        }
    }

    // What is written inside the source would be read the next time.
    private static void Check(string target, string? source)
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

    private static void CheckIsNoFile(string? folder)
    {
        for (; !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(folder))
            {
                throw new WrongUseException($"'{Escaped.Text(folder)}' is a file: name a folder to write to.");
            }
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
