namespace ClinicContent.Tool.Tests.Commands;

public sealed class SampleContentTests
{
    private const string Told = "No content is named: this is the bundled sample content.";

    [Theory]
    [InlineData("validate")]
    [InlineData("export --to OUT")]
    [InlineData("compile --with-starter --out OUT/a.jsonl")]
    public async Task Verb_WithoutContent_SaysThatItIsTheSample(string command)
    {
        using var folder = new TempFolder();
        var verb = command.Split(' ')[0];
        string[] args = [.. command.Replace("OUT", folder["out"], StringComparison.Ordinal).Split(' ')];

        var alone = await TestCommand.RunFrom(folder.Path, args);
        Assert.Equal(0, alone.ExitCode);
        Assert.StartsWith(Told + "\n", alone.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("sample", alone.Out, StringComparison.Ordinal);

        folder.Write("content/conditions/a.json", """{ "formatVersion": 1, "name": "A", "summary": "A." }""");
        var beside = await TestCommand.RunFrom(folder.Path, args);
        Assert.StartsWith(
            $"{Told} There is a folder 'content' here: 'clinic-content {verb} content' names it.\n",
            beside.Error,
            StringComparison.Ordinal
        );

        var named = await TestCommand.RunFrom(folder.Path, [.. args, "--content", folder["content"]]);
        Assert.Equal(0, named.ExitCode);
        Assert.DoesNotContain("sample", named.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_WithoutContent_SaysThatItIsTheSample()
    {
        using var run = new RunningCommand("preview", "--port", "0");
        await run.Until("Ctrl+C");
        Assert.StartsWith(Told + "\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compile_WithoutContent_NamesTheFolderThatStandsThere()
    {
        using var folder = new TempFolder();
        folder.Write("content/conditions/a.json", "{}");
        var run = await TestCommand.RunFrom(folder.Path, "compile", "--out", folder["a.jsonl"]);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(
            "Name the content to pack. There is a folder 'content' here",
            run.Error,
            StringComparison.Ordinal
        );
    }
}
