using System.Text.Json;
using System.Text.RegularExpressions;

namespace ClinicContent.Tool.Tests;

public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Root(), "README.md"));

    [Fact]
    public async Task Validate_FileOfTheReadme_SaysWhatTheReadmeShowsAndPassesOnceMended()
    {
        using var folder = new TempFolder();
        var file = folder.Write("content/treatments/our-infusions.md", Block("markdown", "sumary"));

        var run = await TestCommand.Run(Command("validate content", folder));
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(Block("text", "sumary"), run.Out.Replace(folder.Path + "/", "", StringComparison.Ordinal));

        var mended = await File.ReadAllTextAsync(file);
        mended = mended.Replace("sumary", "summary", StringComparison.Ordinal);
        await File.WriteAllTextAsync(file, mended.Replace("depresion", "depression", StringComparison.Ordinal));
        await TestCommand.Succeed(Command("validate content", folder));
        var list = await TestCommand.Succeed(Command("list treatment", folder));
        Assert.Contains("treatment/our-infusions ", list.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_OfTheReadme_NameTheSchemasThatAreWritten()
    {
        using var folder = new TempFolder();
        await TestCommand.Succeed("schema", "--to", folder["schemas"], "--for", "json");
        using var settings = JsonDocument.Parse(Block("json", "json.schemas"));
        var named = settings
            .RootElement.GetProperty("json.schemas")
            .EnumerateArray()
            .Select(one => one.GetProperty("url").GetString()![2..]);
        Assert.Equal(folder.Files(), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task ProblemMatcher_OfTheReadme_MatchesWhatIsReported()
    {
        using var folder = new TempFolder();
        folder.Write("content/posts/a.md", "---\nnam: A\n---\n\nText.\n");
        var readme = await File.ReadAllTextAsync(Path.Combine(Root(), "src/ClinicContent.Tool/README.md"));
        var task = Blocks()
            .Matches(readme)
            .Select(block => block.Groups[2].Value)
            .First(text => text.Contains("regexp", StringComparison.Ordinal));
        using var json = JsonDocument.Parse(task);
        var pattern = json.RootElement.GetProperty("tasks")[0].GetProperty("problemMatcher").GetProperty("pattern");
        var run = await TestCommand.Run("validate", folder["content"]);
        var line = run.Out.Split('\n')[0];
        var match = Regex.Match(
            line,
            pattern.GetProperty("regexp").GetString()!,
            RegexOptions.None,
            TimeSpan.FromSeconds(1)
        );
        Assert.Equal(
            [line, folder["content/posts/a.md"], "2", "1", "error", "CLN0102"],
            match.Groups.Values.Take(6).Select(group => group.Value)
        );
    }

    // The words of a command of the README, for a folder of content.
    private static string[] Command(string words, TempFolder folder) =>
        [
            .. Block("sh", words)
                .Split("-- ", 2)[1]
                .Trim()
                .Split(' ')
                .Select(word => word == "content" ? folder["content"] : word),
        ];

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
