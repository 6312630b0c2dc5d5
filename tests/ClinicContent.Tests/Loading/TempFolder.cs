using System.Text;

namespace ClinicContent.Tests.Loading;

/// <summary>A folder for one test, gone afterwards.</summary>
internal sealed class TempFolder : IDisposable
{
    /// <summary>The path, with forward slashes.</summary>
    internal string Path { get; } = Directory.CreateTempSubdirectory("clinic-content-").FullName.Replace('\\', '/');

    /// <summary>The path of something in the folder.</summary>
    internal string this[string name] => Path + "/" + name;

    internal TempFolder Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    internal TempFolder Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], bytes);
        return this;
    }

    internal TempFolder Write(params KeyValuePair<string, string>[] files)
    {
        foreach (var (name, text) in files)
        {
            Write(name, text);
        }

        return this;
    }

    internal TempFolder Link(string name, string target)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.CreateSymbolicLink(this[name], target);
        return this;
    }

    /// <summary>Takes all permissions from a file or folder.</summary>
    internal void Lock(string name) => SetMode(name, UnixFileMode.None);

    internal void Unlock(string name) =>
        SetMode(name, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

    internal ContentCatalogResult Load(string content = "content", ClinicContent.Loading.LoadOptions? options = null) =>
        ContentCatalog.Load(ContentSource.Folder(this[content], options));

    /// <summary>Every diagnostic of a result on one line, with paths from the folder on.</summary>
    internal string[] Report(ContentCatalogResult result) =>
        [.. Loading.Report.Of(result).Select(line => line.Replace(Path + "/", "", StringComparison.Ordinal))];

    private void SetMode(string name, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(this[name], mode);
        }
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
