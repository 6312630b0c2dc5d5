namespace ClinicContent.Tool.Files;

/// <summary>A file that is made of content.</summary>
/// <param name="Path">Its path below the target, with slashes and none at its ends: <c>conditions/ptsd/index.html</c>.</param>
/// <param name="Content">Makes its bytes: the same every time.</param>
internal sealed record WrittenFile(string Path, Func<byte[]> Content)
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json",
        [".txt"] = "text/plain; charset=utf-8",
        [".xml"] = "application/xml",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".webp"] = "image/webp",
        [".avif"] = "image/avif",
    };

    /// <summary>Its media type, as a server names it.</summary>
    internal string MediaType => TypeOf(Path);

    /// <summary>The media type of a file by its name.</summary>
    internal static string TypeOf(string path) =>
        Types.GetValueOrDefault(System.IO.Path.GetExtension(path), "application/octet-stream");
}
