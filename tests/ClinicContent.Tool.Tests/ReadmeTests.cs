using System.Text.Json;
using System.Text.RegularExpressions;

namespace ClinicContent.Tool.Tests;

public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Root(), "README.md"));
    internal static readonly string ToolReadme = File.ReadAllText(
        Path.Combine(Root(), "src/ClinicContent.Tool/README.md")
    );

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
    public async Task Commands_OfThePages_PassOverTheMendedFileAndTheStarter()
    {
        using var folder = new TempFolder();
        var file = Block("markdown", "sumary").Replace("sumary", "summary", StringComparison.Ordinal);
        folder.Write(
            "content/treatments/our-infusions.md",
            file.Replace("depresion", "depression", StringComparison.Ordinal)
        );

        var commands = Installed().Matches(Readme + ToolReadme).Select(one => one.Groups[1].Value.Trim()).ToList();

        Assert.Equal(
            ["compile", "schema", "validate"],
            commands.Select(command => command.Split(' ')[0]).Distinct().Order()
        );
        foreach (var command in commands)
        {
            await TestCommand.Succeed([
                .. command
                    .Split(' ')
                    .Select(word => word is "content" or "schemas" or "content.jsonl" ? folder[word] : word),
            ]);
        }
    }

    [Fact]
    public async Task Settings_OfTheReadme_NameTheSchemasThatAreWritten()
    {
        using var folder = new TempFolder();
        await TestCommand.Succeed("schema", "--to", folder["schemas"], "--for", "json");
        using var settings = JsonDocument.Parse(Block("json", "json.schemas", Readme));
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
        folder.Write("content/posts/für.md", "---\nname: B\n---\n");
        folder.Write("content/treatmnts/c.md", "---\nname: C\n---\n");
        using var json = JsonDocument.Parse(Block("json", "regexp", ToolReadme));
        var task = json.RootElement.GetProperty("tasks")[0];
        var command = task.GetProperty("command").GetString()!.Split(' ')[1..];

        var run = await TestCommand.RunFrom(
            folder.Path,
            [.. command.Select(word => word == "content" ? folder["content"] : word)]
        );

        var marks = run.Out.TrimEnd('\n').Split('\n').Select(line => Marks(task, line).ToList()).ToList();
        Assert.All(marks, mark => Assert.Single(mark));
        Assert.Equal(
            [
                $"{folder["content/posts/a.md"]} at 2,1,2,4: error CLN0102 a post has no member 'nam'; did you mean 'name'?",
                $"{folder["content/posts/a.md"]} at 2,1,2,2: error CLN0103 a post needs the member 'name'",
            ],
            marks.Take(2).SelectMany(mark => mark)
        );
        Assert.StartsWith($"{folder["content/posts/für.md"]}: error CLN0011 ", marks[2][0], StringComparison.Ordinal);
        Assert.StartsWith($"{folder["content/treatmnts"]}: error CLN0008 ", marks[3][0], StringComparison.Ordinal);
        Assert.EndsWith("did you mean 'treatments'?", marks[3][0], StringComparison.Ordinal);
    }

    // What the matchers of a task make of a line.
    private static IEnumerable<string> Marks(JsonElement task, string line)
    {
        foreach (var matcher in task.GetProperty("problemMatcher").EnumerateArray())
        {
            var pattern = matcher.GetProperty("pattern");
            var match = Regex.Match(
                line,
                pattern.GetProperty("regexp").GetString()!,
                RegexOptions.None,
                TimeSpan.FromSeconds(1)
            );
            string Part(string name) => match.Groups[pattern.GetProperty(name).GetInt32()].Value;
            if (match.Success)
            {
                var place = pattern.TryGetProperty("location", out _) ? $" at {Part("location")}" : "";
                yield return $"{Part("file")}{place}: {Part("severity")} {Part("code")} {Part("message")}";
            }
        }
    }

    // The words of a command of the README, for a folder of content.
    private static string[] Command(string words, TempFolder folder) =>
        [
            .. Commands()
                .Matches(Readme)
                .Select(command => command.Groups[1].Value)
                .First(command => command.StartsWith(words, StringComparison.Ordinal))
                .Split(' ')
                .Select(word => word == "content" ? folder["content"] : word),
        ];

    // The block of some language that holds some words.
    private static string Block(string language, string words, string? page = null) =>
        Blocks()
            .Matches(page ?? Readme)
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

    [GeneratedRegex("dotnet run --project src/ClinicContent.Tool -- ([^`\n]+)")]
    private static partial Regex Commands();

    [GeneratedRegex("clinic-content ((?:[a-z]+) [^`\n#&\"]*--with-starter[^`\n#&\"]*)")]
    private static partial Regex Installed();

    [GeneratedRegex("```([a-z]+)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
