using ClinicContent.Tool.Files;

namespace ClinicContent.Tool.Site;

/// <summary>What is the same on every site: its stylesheet, its script, its icon.</summary>
internal static class Assets
{
    internal const string LibraryStylesheet = "assets/clinic-content.css";
    internal const string Stylesheet = "assets/site.css";
    internal const string Script = "assets/site.js";
    internal const string Icon = "assets/icon.svg";

    /// <summary>The script that a preview alone has: it loads a page again when its content has changed.</summary>
    internal const string LiveScript = "_preview/live.js";

    internal static IEnumerable<WrittenFile> Of(bool isPreview)
    {
        string[] paths = [Stylesheet, Script, Icon, .. isPreview ? [LiveScript] : Array.Empty<string>()];
        return paths.Select(path => new WrittenFile(path, () => Read(Path.GetFileName(path))));
    }

    private static byte[] Read(string name)
    {
        using var resource = typeof(Assets).Assembly.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }
}
