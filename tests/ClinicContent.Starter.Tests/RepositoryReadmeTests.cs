using System.Text.RegularExpressions;
using ClinicContent.Diagnostics;

namespace ClinicContent.Starter.Tests;

public sealed partial class RepositoryReadmeTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(ContentFolder.Project, "../.."));
    private static readonly string Readme = File.ReadAllText(Path.Combine(Root, "README.md"));

    [Fact]
    public void Sample_Compiled_IsWordForWordThatOfTheReadme()
    {
        var source = File.ReadAllText(Path.Combine(Root, "tests/ClinicContent.Starter.Tests/ReadmeSample.cs"));
        var sample = source[
            (source.IndexOf("// <sample>", StringComparison.Ordinal) + 11)..source.IndexOf(
                "// </sample>",
                StringComparison.Ordinal
            )
        ];
        Assert.Contains(Squeeze(sample), Squeeze(Block("csharp", "var catalog")), StringComparison.Ordinal);
    }

    [Fact]
    public void Sample_Run_PrintsWhatTheReadmeSays()
    {
        using var output = new StringWriter { NewLine = "\n" };
        ReadmeSample.Run(output);
        Assert.Equal(Block("text", "Esketamine"), output.ToString());
    }

    // The block of some language that holds some words.
    private static string Block(string language, string words) =>
        Blocks()
            .Matches(Readme)
            .Where(block => block.Groups[1].Value == language)
            .Select(block => block.Groups[2].Value)
            .First(text => text.Contains(words, StringComparison.Ordinal));

    // A line may break elsewhere on a page than in a file.
    private static string Squeeze(string text) => Spaces().Replace(text, "");

    [GeneratedRegex("```([a-z]+)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
