namespace ClinicContent.Tool.Tests.Commands;

public sealed class FmtCommandTests
{
    private const string Canonical = "---\ntype: condition\nid: a\nname: A\nsummary: S.\n---\n";

    [Theory]
    [InlineData("json")]
    [InlineData("markdown")]
    public async Task Fmt_ExportedContent_IsCanonicalAlready(string form)
    {
        using var folder = new TempFolder();
        await TestCommand.Succeed("export", "--to", folder.Path, "--as", form);
        var run = await TestCommand.Succeed("fmt", folder.Path, "--check");
        Assert.Equal(("", $"Checked {folder.Files().Length} files.\n"), (run.Out, run.Error));
    }

    [Theory]
    [InlineData("---\nname: A\nsummary: S.\n---\n")]
    [InlineData("\ufeff---\r\nsummary: 'S.'\r\nname:   A\r\n---\r\n")]
    [InlineData("---\rname: A\rsummary: >-\r  S.\r---\r")]
    public async Task Fmt_FileOfAnyStyle_GetsOneForm(string text)
    {
        using var folder = new TempFolder();
        folder.Write("conditions/a.md", text);
        var run = await TestCommand.Succeed("fmt", folder.Path);
        Assert.Equal("", run.Out);
        Assert.Equal($"Formatted {folder.Path}/conditions/a.md.\nFormatted 1 of 1 file.\n", run.Error);
        Assert.Equal(Canonical, await File.ReadAllTextAsync(folder["conditions/a.md"]));
        Assert.NotEqual(0xEF, (await File.ReadAllBytesAsync(folder["conditions/a.md"]))[0]);

        Assert.Equal("Formatted 0 of 1 file.\n", (await TestCommand.Succeed("fmt", folder.Path)).Error);
    }

    [Fact]
    public async Task Fmt_Json_IsFormattedAsExportWritesItButKeepsWhatIsNotSaid()
    {
        using var folder = new TempFolder();
        folder.Write("conditions/a.json", """{"summary":"S.","name":"A","formatVersion":1}""");
        await TestCommand.Succeed("fmt", folder["conditions/a.json"]);
        Assert.Equal(
            "{\n  \"formatVersion\": 1,\n  \"type\": \"condition\",\n  \"id\": \"a\",\n  \"name\": \"A\",\n  \"summary\": \"S.\"\n}\n",
            await File.ReadAllTextAsync(folder["conditions/a.json"])
        );
    }

    [Fact]
    public async Task Fmt_CanonicalFile_IsNotTouched()
    {
        using var folder = new TempFolder();
        var file = folder.Write("conditions/a.md", Canonical);
        var longAgo = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(file, longAgo);
        await TestCommand.Succeed("fmt", folder.Path);
        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(file));
        Assert.Equal(["conditions/a.md"], folder.Files());
    }

    [Fact]
    public async Task Fmt_Check_ListsFilesAndWritesNothing()
    {
        using var folder = new TempFolder();
        folder.Write("conditions/a.md", Canonical);
        var other = folder.Write("conditions/b.md", "---\nname: B\n---\n");
        var run = await TestCommand.Run("fmt", "--check", folder.Path);
        Assert.Equal((1, other + "\n", "Checked 2 files.\n"), (run.ExitCode, run.Out, run.Error));
        Assert.Equal("---\nname: B\n---\n", await File.ReadAllTextAsync(other));
    }

    [Fact]
    public async Task Fmt_FaultyFile_IsLeftAndReportedAndTheOthersAreFormatted()
    {
        using var folder = new TempFolder();
        var faulty = folder.Write("conditions/b.md", "---\nnmae: B\n---\n");
        var good = folder.Write("conditions/a.md", "---\nname: A\nsummary: S.\n---\n");
        var run = await TestCommand.Run("fmt", folder.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("b.md:2:1: error CLN0102: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("---\nnmae: B\n---\n", await File.ReadAllTextAsync(faulty));
        Assert.Equal(Canonical, await File.ReadAllTextAsync(good));
    }

    [Fact]
    public async Task Fmt_DanglingReference_IsNoReasonToStop()
    {
        using var folder = new TempFolder();
        var file = folder.Write("conditions/a.md", "---\nname: A\nbroader: [nowhere]\n---\n");
        await TestCommand.Succeed("fmt", file);
        Assert.Contains("broader:\n  - nowhere\n", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fmt_Comment_IsDroppedOnlyOnRequest()
    {
        using var folder = new TempFolder();
        const string Text = "---\n# why\nname: A\nsummary: S.\n---\n";
        var file = folder.Write("conditions/a.md", Text);
        var run = await TestCommand.Run("fmt", file);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            $"{file} is left as it is: the comment in line 2 would be lost; --drop-comments drops it.\nFormatted 0 of 1 file.\n",
            run.Error
        );
        Assert.Equal(Text, await File.ReadAllTextAsync(file));

        await TestCommand.Succeed("fmt", file, "--drop-comments");
        Assert.Equal(Canonical, await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task Fmt_LinkOutOfTheFolder_IsRefused()
    {
        using var folder = new TempFolder();
        using var elsewhere = new TempFolder();
        var outside = elsewhere.Write("a.md", "---\nname: A\n---\n");
        Directory.CreateDirectory(folder["conditions"]);
        File.CreateSymbolicLink(folder["conditions/a.md"], outside);
        var run = await TestCommand.Run("fmt", folder.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error CLN0006", run.Error, StringComparison.Ordinal);
        Assert.Equal("---\nname: A\n---\n", await File.ReadAllTextAsync(outside));
    }

    [Fact]
    public async Task Fmt_LinkInsideTheFolder_IsLeftAndItsTargetFormatted()
    {
        using var folder = new TempFolder();
        var file = folder.Write("conditions/b.md", "---\nname: A\n---\n");
        File.CreateSymbolicLink(folder["conditions/a.md"], file);
        var run = await TestCommand.Run("fmt", folder.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("a.md is left as it is: it is a link", run.Error, StringComparison.Ordinal);
        Assert.Contains("id: b\n", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        Assert.NotNull(new FileInfo(folder["conditions/a.md"]).LinkTarget);
    }

    [Fact]
    public async Task Fmt_File_KeepsItsPermissions()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new TempFolder();
        var file = folder.Write("conditions/a.md", "---\nname: A\n---\n");
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite;
        File.SetUnixFileMode(file, Mode);
        await TestCommand.Succeed("fmt", file);
        Assert.Equal(Mode, File.GetUnixFileMode(file));
    }

    [Theory]
    [InlineData("missing.md", "CLN0010")]
    [InlineData("all.jsonl", "CLN0009")]
    public async Task Fmt_WhatIsNoFileOfAnItem_IsReported(string name, string code)
    {
        using var folder = new TempFolder();
        folder.Write("all.jsonl", "{}");
        var run = await TestCommand.Run("fmt", folder[name]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
    }
}
