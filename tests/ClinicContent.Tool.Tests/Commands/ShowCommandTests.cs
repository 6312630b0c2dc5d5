namespace ClinicContent.Tool.Tests.Commands;

public sealed class ShowCommandTests
{
    [Fact]
    public async Task Show_Json_IsTheCanonicalFile()
    {
        using var folder = await TempFolder.OfBundledContent();
        var run = await TestCommand.Succeed("show", "condition/ptsd", "--as", "json");
        Assert.Equal(await File.ReadAllTextAsync(folder["conditions/ptsd.json"]), run.Out);
    }

    [Fact]
    public async Task Show_Markdown_IsTheCanonicalFile()
    {
        using var folder = new TempFolder();
        await TestCommand.Succeed("export", "--to", folder.Path, "--as", "markdown");
        var run = await TestCommand.Succeed("show", "post/what-is-ptsd", "--as", "markdown");
        Assert.Equal(await File.ReadAllTextAsync(folder["posts/what-is-ptsd.md"]), run.Out);
    }

    [Fact]
    public async Task Show_ExportedCopy_IsTheSame()
    {
        using var folder = await TempFolder.OfBundledContent();
        var expected = await TestCommand.Succeed("show", "treatment/ketamine-therapy");
        var run = await TestCommand.Succeed("show", "treatment/ketamine-therapy", "--content", folder.Path);
        Assert.Equal(expected.Out, run.Out);
    }

    [Theory]
    [InlineData("treatment/ketamine-therpy", "treatment/ketamine-therapy")]
    [InlineData("treatmnt/ketamine-therapy", "treatment/ketamine-therapy")]
    [InlineData("ketamine-therapy", "treatment/ketamine-therapy")]
    [InlineData("condition/PTSD", "condition/ptsd")]
    [InlineData("condition/ketamine-therapy", "treatment/ketamine-therapy")]
    public async Task Show_MisspeltReference_SuggestsTheRightOneAndFails(string reference, string meant)
    {
        var run = await TestCommand.Run("show", reference);
        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Equal($"There is no item '{reference}'.\nDid you mean '{meant}'?\n", run.Error);
    }

    [Fact]
    public async Task Show_NothingNear_SuggestsNothing()
    {
        var run = await TestCommand.Run("show", "post/quite-another-thing-altogether");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("There is no item 'post/quite-another-thing-altogether'.\n", run.Error);
    }

    [Fact]
    public async Task Show_Draft_IsSeenOnlyWithDrafts()
    {
        using var folder = new TempFolder();
        folder.Write(
            "conditions/a.json",
            """{ "formatVersion": 1, "type": "condition", "id": "a", "name": "A", "summary": "A." }"""
        );
        Assert.Equal(1, (await TestCommand.Run("show", "condition/a", "--content", folder.Path)).ExitCode);
        Assert.Equal(0, (await TestCommand.Run("show", "condition/a", "--content", folder.Path, "--drafts")).ExitCode);
    }

    [Fact]
    public async Task Show_PublishedLater_IsSeenFromThatDayOn()
    {
        using var folder = new TempFolder();
        folder.Write(
            "conditions/a.json",
            """{ "formatVersion": 1, "name": "A", "summary": "A.", "status": "published", "publishOn": "2027-01-01" }"""
        );
        string[] args = ["show", "condition/a", "--content", folder.Path];
        Assert.Equal(1, (await TestCommand.Run(args)).ExitCode);
        Assert.Equal(1, (await TestCommand.Run([.. args, "--as-of", "2026-12-31"])).ExitCode);
        Assert.Equal(0, (await TestCommand.Run([.. args, "--as-of", "2027-01-01"])).ExitCode);
    }

    [Fact]
    public async Task Show_BrokenContent_ReportsItOnStandardErrorAndFails()
    {
        using var folder = new TempFolder();
        folder.Write("conditions/a.json", "{");
        var run = await TestCommand.Run("show", "condition/a", "--content", folder.Path);
        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Contains("a.json:1:2: error CLN0101: ", run.Error, StringComparison.Ordinal);
    }
}
