using System.Runtime.CompilerServices;
using ClinicContent.Loading;

namespace ClinicContent.Markdown.Tests.Faults;

/// <summary>The faulty files beside this one: a folder for what they are about, in it the folders of content, and good files for them to refer to.</summary>
internal static class FaultCorpus
{
    private static readonly string Root = Folder();

    /// <summary>The good files, named as in a content folder.</summary>
    internal static KeyValuePair<string, ReadOnlyMemory<byte>>[] Good { get; } =
    [.. In("good").Select(path => Read(path, "good"))];

    /// <summary>The paths of the faulty files from here.</summary>
    internal static string[] Files { get; } =
    [
        .. new[] { "front-matter", "yaml", "body", "references", "hostile" }
            .SelectMany(In)
            .Where(path => !path.Contains(".verified.", StringComparison.Ordinal))
            .Where(path => !path.Contains(".received.", StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    internal static string PathOf(string file) => Path.Combine(Root, file);

    internal static byte[] Bytes(string file) => File.ReadAllBytes(PathOf(file));

    /// <summary>A catalog of a faulty file and the good ones.</summary>
    internal static ContentCatalogResult Load(string file) =>
        ContentCatalog.Load(
            ContentSource.Utf8Files(
                Good.Append(Read(PathOf(file), file[..file.IndexOf('/', StringComparison.Ordinal)])),
                options: LoadOptions.Default.WithMarkdown()
            )
        );

    private static string[] In(string folder) =>
        Directory.GetFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories);

    private static KeyValuePair<string, ReadOnlyMemory<byte>> Read(string path, string folder) =>
        KeyValuePair.Create<string, ReadOnlyMemory<byte>>(
            Path.GetRelativePath(Path.Combine(Root, folder), path).Replace('\\', '/'),
            File.ReadAllBytes(path)
        );

    private static string Folder([CallerFilePath] string sourceFile = "") => Path.GetDirectoryName(sourceFile)!;
}
