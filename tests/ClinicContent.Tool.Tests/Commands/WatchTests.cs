namespace ClinicContent.Tool.Tests.Commands;

public sealed class WatchTests
{
    private const string Good = """{ "formatVersion": 1, "name": "A", "summary": "A." }""";

    [Fact]
    public async Task Validate_Watch_ReportsAgainAfterEachChangeUntilItIsInterrupted()
    {
        using var folder = new TempFolder();
        folder.Write("conditions/a.json", Good);
        using var run = new RunningCommand("validate", folder.Path, "--watch");
        await run.Until("Ctrl+C", "1 item found: 1 loaded, 0 rejected; 0 errors, 0 warnings\n");
        folder.Write("conditions/a.json", Good.Replace("summary", "sumary", StringComparison.Ordinal));
        await run.Until("---- 14:03:22 ----", "did you mean 'summary'?", "0 loaded, 1 rejected; 1 error,");
        folder.Write("conditions/b.md", "---\nname: B\nsummary: B.\n---\n");
        await run.Until("2 items found: 1 loaded, 1 rejected");
        Assert.Equal(1, await run.Interrupt());

        Assert.DoesNotContain("----", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validate_WatchOfContentThatWasMended_EndsWithZero()
    {
        using var folder = new TempFolder();
        folder.Write("conditions/a.json", "{");
        using var run = new RunningCommand("validate", "--watch", "--content", folder.Path, "--format", "json");
        await run.Until("Ctrl+C", "\"errors\": 1");
        folder.Write("conditions/a.json", Good);
        await run.Until("\"errors\": 0");
        Assert.Equal(0, await run.Interrupt());
    }

    [Theory]
    [InlineData("nofolder", "CLN0010")]
    [InlineData("conditions/none.md", "CLN0010")]
    [InlineData("notes.txt", "CLN0009")]
    public async Task Validate_WatchOfWhatIsNoContent_EndsAsWithoutIt(string path, string code)
    {
        using var folder = new TempFolder();
        folder.Write("notes.txt", "text");
        var once = await TestCommand.Run("validate", folder[path]);
        var watched = await TestCommand.Run("validate", folder[path], "--watch").WaitAsync(TimeSpan.FromSeconds(60));
        Assert.Equal(1, watched.ExitCode);
        Assert.Equal((once.Out, once.Error), (watched.Out, watched.Error));
        Assert.Contains(code, watched.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validate_WatchOfBundledContent_IsWrongUse()
    {
        var run = await TestCommand.Run("validate", "--watch");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("--watch needs content that can change: name a folder, a bundle or a file.\n", run.Error);
        Assert.Equal(2, (await TestCommand.Run("validate", "--watch", "--with-starter")).ExitCode);
    }
}
