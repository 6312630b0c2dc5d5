namespace ClinicContent.Tool.Reports;

/// <summary>Files as CI names them: from the folder of the repository.</summary>
internal static class ReportPath
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    /// <summary>The file relative to a folder, with forward slashes; null where it does not lie below.</summary>
    internal static string? Below(string folder, string file)
    {
        var path = Path.GetRelativePath(folder, Path.GetFullPath(file));
        var isOutside =
            Path.IsPathRooted(path) || path == ".." || path.StartsWith(".." + Path.DirectorySeparatorChar, Ordinal);
        return isOutside ? null : path.Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>The file as a URI reference: relative where it lies below the folder, absolute elsewhere.</summary>
    internal static string Uri(string folder, string file, out bool isRelative)
    {
        var below = Below(folder, file);
        isRelative = below is not null;
        if (below is not null)
        {
            return Encode(below);
        }

        // A drive keeps its colon.
        var full = Path.GetFullPath(file).Replace(Path.DirectorySeparatorChar, '/');
        return "file:///" + Encode(full.TrimStart('/')).Replace("%3A/", ":/", Ordinal);
    }

    private static string Encode(string path) => string.Join('/', path.Split('/').Select(System.Uri.EscapeDataString));
}
