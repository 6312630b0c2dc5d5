namespace ClinicContent.Tool.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TempFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("clinic-content-").FullName;

    internal string this[string name] => System.IO.Path.Combine(Path, name);

    internal string Write(string name, string text)
    {
        var path = this[name];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>A copy of the bundled content.</summary>
    internal static async Task<TempFolder> OfBundledContent()
    {
        var folder = new TempFolder();
        await TestCommand.Succeed("export", "--to", folder.Path, "--as", "json");
        return folder;
    }

    /// <summary>The files, relative, with forward slashes, sorted.</summary>
    internal string[] Files() =>
        [
            .. Directory
                .EnumerateFiles(Path, "*", SearchOption.AllDirectories)
                .Select(file => System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
