using System.Runtime.CompilerServices;

namespace ClinicContent.Markdown.Tests.CommonMark;

/// <summary>An example of the specification of CommonMark: Markdown, and the HTML that it means.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Section">The heading above it.</param>
/// <param name="Markdown">The Markdown.</param>
/// <param name="Html">The HTML.</param>
public sealed record SpecExample(int Number, string Section, string Markdown, string Html)
{
    private const string Fence = "````````````````````````````````";

    internal static bool AreAtHand => File.Exists(PathOf());

    /// <summary>All of them, in order.</summary>
    internal static IReadOnlyList<SpecExample> ReadAll()
    {
        var examples = new List<SpecExample>();
        var section = "";
        var lines = File.ReadAllText(PathOf()).Replace('→', '\t').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] == Fence + " example")
            {
                var dot = Array.IndexOf(lines, ".", i);
                var end = Array.IndexOf(lines, Fence, dot);
                examples.Add(new(examples.Count + 1, section, Text(lines[(i + 1)..dot]), Text(lines[(dot + 1)..end])));
                i = end;
            }
            else if (lines[i].StartsWith('#'))
            {
                section = lines[i].TrimStart('#', ' ');
            }
        }

        return examples;
    }

    private static string Text(string[] lines) => string.Concat(lines.Select(line => line + "\n"));

    private static string PathOf([CallerFilePath] string sourceFile = "") =>
        Path.Combine(
            Path.GetDirectoryName(sourceFile)!,
            "..",
            "..",
            "npm",
            "node_modules",
            "commonmark-spec",
            "spec.txt"
        );
}
