namespace ClinicContent.Tool.Files;

/// <summary>The folder in which content stands, with its images and the file that says what its site is.</summary>
internal static class ContentFolder
{
    /// <summary>The content folder of a path; that of a single file is the one above the folder of its kind. Null for a bundle, and where there is no path.</summary>
    internal static string? Of(string? content) =>
        content is null || Path.GetExtension(content).Equals(".jsonl", StringComparison.OrdinalIgnoreCase) ? null
        : IsItem(content) ? Path.GetDirectoryName(Path.GetDirectoryName(Path.GetFullPath(content)))
        : content;

    private static bool IsItem(string content) =>
        !Directory.Exists(content) && Path.GetExtension(content).ToUpperInvariant() is (".MD" or ".JSON");
}
