using System.Text.RegularExpressions;

namespace ClinicContent.Tool.Tests;

public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Root(), "README.md"));

    [Fact]
    public async Task Validate_FileOfTheReadme_SaysWhatTheReadmeShowsAndPassesOnceMended()
    {
        using var folder = new TempFolder();
        var file = folder.Write("content/conditions/seasonal-depression.json", Block("json", "seasonal-depression"));
        var command = Block("sh", "validate content").Split("-- ")[1].Trim().Split(' ');
        string[] args = [.. command.Select(word => word == "content" ? folder["content"] : word)];

        var run = await TestCommand.Run(args);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            Block("text", "seasonal-depression"),
            run.Out.Replace(folder.Path + "/", "", StringComparison.Ordinal)
        );

        var mended = await File.ReadAllTextAsync(file);
        await File.WriteAllTextAsync(file, mended.Replace("depresion", "depression", StringComparison.Ordinal));
        await TestCommand.Succeed(args);
        var list = await TestCommand.Succeed(
            "list",
            "condition",
            "--drafts",
            "--with-starter",
            "--content",
            folder["content"]
        );
        Assert.Contains("condition/seasonal-depression ", list.Out, StringComparison.Ordinal);
    }

    // The block of some language that holds some words.
    private static string Block(string language, string words) =>
        Blocks()
            .Matches(Readme)
            .Where(block => block.Groups[1].Value == language)
            .Select(block => block.Groups[2].Value)
            .First(text => text.Contains(words, StringComparison.Ordinal));

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ClinicContent.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }

    [GeneratedRegex("```([a-z]+)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
