namespace ClinicContent.Tool.Tests.Commands;

public sealed class TargetTests
{
    [Theory]
    [InlineData("conditions/ptsd.json")]
    [InlineData("all.jsonl")]
    public async Task Compile_TargetInsideItsSource_IsRefusedAndNothingChanges(string inside)
    {
        using var folder = await TempFolder.OfBundledContent();
        var before = await File.ReadAllTextAsync(folder["conditions/ptsd.json"]);
        var run = await TestCommand.Run("compile", folder.Path, "--out", folder[inside]);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(before, await File.ReadAllTextAsync(folder["conditions/ptsd.json"]));
        Assert.False(File.Exists(folder["all.jsonl"]));
    }

    [Fact]
    public async Task Compile_OntoTheBundleThatItReads_IsRefused()
    {
        using var folder = new TempFolder();
        await TestCommand.Succeed("compile", "--with-starter", "--out", folder["all.jsonl"]);
        Assert.Equal(2, (await TestCommand.Run("compile", folder["all.jsonl"], "--out", folder["all.jsonl"])).ExitCode);
    }

    [Fact]
    public async Task Compile_TargetIsALink_WritesWhereItLeads()
    {
        using var folder = new TempFolder();
        folder.Write("real.jsonl", "old");
        File.CreateSymbolicLink(folder["link.jsonl"], folder["real.jsonl"]);
        await TestCommand.Succeed("compile", "--with-starter", "--out", folder["link.jsonl"]);
        Assert.NotNull(new FileInfo(folder["link.jsonl"]).LinkTarget);
        Assert.StartsWith("{\"format\"", await File.ReadAllTextAsync(folder["real.jsonl"]), StringComparison.Ordinal);
        Assert.Equal(["link.jsonl", "real.jsonl"], folder.Files());
    }

    [Fact]
    public async Task Compile_FileOfTheAsideName_IsKept()
    {
        using var folder = new TempFolder();
        folder.Write("all.jsonl.partial", "mine");
        folder.Write("all.jsonl", "old");
        await TestCommand.Succeed("compile", "--with-starter", "--out", folder["all.jsonl"]);
        Assert.Equal("mine", await File.ReadAllTextAsync(folder["all.jsonl.partial"]));
    }

    [Fact]
    public async Task Compile_Device_IsWrittenToAndStays()
    {
        if (!File.Exists("/dev/null"))
        {
            return;
        }

        using var folder = new TempFolder();
        File.CreateSymbolicLink(folder["link"], "/dev/null");
        await TestCommand.Succeed("compile", "--with-starter", "--out", folder["link"]);
        Assert.Equal(0, new FileInfo("/dev/null").Length);
        Assert.NotNull(new FileInfo(folder["link"]).LinkTarget);
    }

    [Theory]
    [InlineData("export", "--to", "file", "file")]
    [InlineData("export", "--to", "file/below/it", "file")]
    [InlineData("schema", "--to", "file", "file")]
    [InlineData("compile", "--out", "file/all.jsonl", "file")]
    [InlineData("compile", "--out", "folder", "folder")]
    [InlineData("compile", "--out", "new/", "folder")]
    public async Task Write_ToTheWrongKind_IsWrongUseBeforeAnythingIsRead(
        string verb,
        string option,
        string target,
        string kind
    )
    {
        using var folder = new TempFolder();
        folder.Write("file", "mine");
        folder.Write("folder/mine", "mine");
        var run = await TestCommand.Run(verb, "--with-starter", option, folder[target]);
        Assert.Equal(2, run.ExitCode);
        Assert.Matches($"^'[^']+' is a {kind}: name a? ?[^\n]+\n$", run.Error);
        Assert.Equal(["file", "folder/mine"], folder.Files());
    }

    [Theory]
    [InlineData("compile", "--out")]
    [InlineData("export", "--to")]
    public async Task Write_ToNowhere_IsWrongUse(string verb, string option)
    {
        var run = await TestCommand.Run(verb, "--with-starter", option, "");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("The path to write to is empty.\n", run.Error);
    }

    [Fact]
    public async Task Export_FailsHalfWay_LeavesNoFileAside()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["conditions/anxiety-disorders.json"]);
        var run = await TestCommand.Run("export", "--to", folder.Path);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("\nCannot write '", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Files(), file => Path.GetFileName(file).StartsWith('.'));
    }

    [Theory]
    [InlineData("site", "index.html", "s", "conditions/index.html", "conditions/index.html/index.html")]
    [InlineData("html", "a.html/b", "a", "conditions/a.html", "conditions/a.html/b.html")]
    public async Task Export_SlugsOfWhichOneIsAFolderOfAnother_WritesNothing(
        string form,
        string slug,
        string other,
        string folder,
        string file
    )
    {
        using var content = new TempFolder();
        content.Write("in/conditions/one.json", Condition("one", slug));
        content.Write("in/conditions/two.json", Condition("two", other));
        var run = await TestCommand.Run("export", content["in"], "--drafts", "--as", form, "--to", content["out"]);
        Assert.Equal((ExitCode.Faults, ""), (run.ExitCode, run.Out));
        Assert.Contains($"'{folder}' would be a file, and the folder of '{file}'", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(content["out"]));
    }

    private static string Condition(string id, string slug) =>
        $$"""{ "formatVersion": 1, "type": "condition", "id": "{{id}}", "name": "N", "summary": "S.", "slug": "{{slug}}" }""";
}
