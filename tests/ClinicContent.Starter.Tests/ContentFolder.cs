using System.Runtime.CompilerServices;
using ClinicContent.Loading;
using ClinicContent.Markdown;

namespace ClinicContent.Starter.Tests;

/// <summary>The files from which the bundle is compiled, and the bundle.</summary>
internal static class ContentFolder
{
    internal static string Project { get; } = Locate();

    internal static string Content => Path.Combine(Project, "content");

    internal static ContentSource Source => ContentSource.Folder(Content, LoadOptions.Default.WithMarkdown());

    internal static string Bundle => Path.Combine(Project, "starter.jsonl");

    /// <summary>Whether files are to be rewritten rather than compared: asked for by the variable of the snapshots, and never in CI.</summary>
    internal static bool Accepts =>
        Verifier.Accepts(
            Environment.GetEnvironmentVariable("CI"),
            Environment.GetEnvironmentVariable("CLINIC_CONTENT_ACCEPT_SNAPSHOTS")
        );

    internal static string[] Files()
    {
        var files = Directory.GetFiles(Content, "*", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }

    private static string Locate([CallerFilePath] string sourceFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(sourceFile)!, "../../src/ClinicContent.Starter"));
}
