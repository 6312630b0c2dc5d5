namespace ClinicContent.Tool.Tests.Commands;

public sealed class CopyCommandTests
{
    [Fact]
    public async Task Export_Twice_GivesTheSameBytesAndNothingElse()
    {
        using var one = await TempFolder.OfBundledContent();
        using var other = new TempFolder();
        await TestCommand.Succeed("export", one.Path, "--to", other.Path, "--as", "json");
        Assert.Equal(one.Files(), other.Files());
        Assert.All(one.Files(), file => Assert.Equal(File.ReadAllBytes(one[file]), File.ReadAllBytes(other[file])));
        Assert.All(one.Files(), file => Assert.EndsWith(".json", file, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Export_AsMarkdownAndBack_GivesTheSameBytes()
    {
        using var json = await TempFolder.OfBundledContent();
        using var markdown = new TempFolder();
        using var again = new TempFolder();
        await TestCommand.Succeed("export", "--to", markdown.Path, "--as", "markdown");
        Assert.All(markdown.Files(), file => Assert.EndsWith(".md", file, StringComparison.Ordinal));
        await TestCommand.Succeed("export", markdown.Path, "--to", again.Path, "--as", "json");
        Assert.Equal(json.Files(), again.Files());
        Assert.All(json.Files(), file => Assert.Equal(File.ReadAllBytes(json[file]), File.ReadAllBytes(again[file])));
    }

    [Fact]
    public async Task Export_ContentWithImages_CopiesThemAndFromABundleSaysThatItCannot()
    {
        using var source = new TempFolder();
        using var target = new TempFolder();
        source.Write("images/a.png", "picture");
        source.Write(
            "conditions/a.md",
            "---\nname: A\nsummary: A.\nleadImage:\n  source: ../images/a.png\n  decorative: true\n---\n"
        );
        await TestCommand.Succeed("export", source.Path, "--to", target.Path, "--as", "markdown");
        Assert.Equal("picture", await File.ReadAllTextAsync(target["images/a.png"]));
        await TestCommand.Succeed("validate", target.Path);

        await TestCommand.Succeed("export", source["conditions/a.md"], "--to", target["one"]);
        Assert.Equal("picture", await File.ReadAllTextAsync(target["one/images/a.png"]));

        await TestCommand.Succeed("compile", source.Path, "--out", target["a.jsonl"]);
        var run = await TestCommand.Succeed("export", target["a.jsonl"], "--to", target["copy"]);
        Assert.StartsWith("Copy 'images/a.png' to ", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(target["copy/images/a.png"]));
    }

    [Fact]
    public async Task Export_ExistingFolder_KeepsWhatItDidNotWrite()
    {
        using var folder = new TempFolder();
        folder.Write("conditions/notes.txt", "keep me");
        folder.Write("conditions/ptsd.json", "old");
        await TestCommand.Succeed("export", "--to", folder.Path, "--as", "json");
        Assert.Equal("keep me", await File.ReadAllTextAsync(folder["conditions/notes.txt"]));
        Assert.NotEqual("old", await File.ReadAllTextAsync(folder["conditions/ptsd.json"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/inside")]
    [InlineData("/../{0}/inside")]
    public async Task Export_TargetInsideItsSource_IsRefused(string inside)
    {
        using var folder = await TempFolder.OfBundledContent();
        var before = folder.Files();
        var target = folder.Path + string.Format(null, inside, Path.GetFileName(folder.Path));
        var run = await TestCommand.Run("export", folder.Path, "--to", target, "--as", "json");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(before, folder.Files());
    }

    [Fact]
    public async Task Export_TargetIsALinkIntoItsSource_IsRefused()
    {
        using var folder = await TempFolder.OfBundledContent();
        using var elsewhere = new TempFolder();
        Directory.CreateSymbolicLink(elsewhere["link"], folder.Path);
        var run = await TestCommand.Run("export", folder.Path, "--to", elsewhere["link/more"], "--as", "json");
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task Export_BrokenContent_WritesNothing()
    {
        using var source = new TempFolder();
        using var target = new TempFolder();
        source.Write("conditions/a.json", "{}");
        var run = await TestCommand.Run("export", source.Path, "--to", target.Path, "--as", "json");
        Assert.Equal(1, run.ExitCode);
        Assert.Empty(target.Files());
    }

    [Fact]
    public async Task Compile_Bundle_AnswersAsTheFolderDoes()
    {
        using var folder = await TempFolder.OfBundledContent();
        await TestCommand.Succeed(
            "compile",
            folder.Path,
            "--out",
            folder["../" + Path.GetFileName(folder.Path) + ".jsonl"]
        );
        var bundle = folder.Path + ".jsonl";
        try
        {
            foreach (var verb in new[] { "validate", "list" })
            {
                var ofFolder = await TestCommand.Run(
                    verb == "list" ? [verb, "--content", folder.Path] : [verb, folder.Path]
                );
                var ofBundle = await TestCommand.Run(verb == "list" ? [verb, "--content", bundle] : [verb, bundle]);
                Assert.Equal(ofFolder.ExitCode, ofBundle.ExitCode);
                Assert.Equal(ofFolder.Out.TrimEnd('\n').Split('\n')[^1], ofBundle.Out.TrimEnd('\n').Split('\n')[^1]);
            }

            using var copy = new TempFolder();
            await TestCommand.Succeed("export", bundle, "--to", copy.Path, "--as", "json");
            Assert.All(
                folder.Files(),
                file => Assert.Equal(File.ReadAllText(folder[file]), File.ReadAllText(copy[file]))
            );
        }
        finally
        {
            File.Delete(bundle);
        }
    }

    [Fact]
    public async Task Compile_ChangedBundle_IsFound()
    {
        using var folder = await TempFolder.OfBundledContent();
        using var elsewhere = new TempFolder();
        var bundle = elsewhere["all.jsonl"];
        await TestCommand.Succeed("compile", folder.Path, "--out", bundle);
        var text = await File.ReadAllTextAsync(bundle);
        await File.WriteAllTextAsync(bundle, text.Replace("PTSD", "PTDS", StringComparison.Ordinal));
        var run = await TestCommand.Run("validate", bundle);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error CLN0403: ", run.Out, StringComparison.Ordinal);
    }
}
