namespace ClinicContent.Tool.Tests;

public sealed class StarterHintTests
{
    [Theory]
    [InlineData("condition/depression stands in the starter content", "depression")]
    [InlineData("condition/depression and condition/ptsd stand in the starter content", "ptsd", "depression", "none")]
    [InlineData(
        "condition/anxiety-disorders, condition/chronic-pain, condition/depression and 1 more stand in the starter content",
        "ptsd",
        "depression",
        "chronic-pain",
        "anxiety-disorders"
    )]
    public async Task Content_LeadsToTheStarterWithoutIt_IsToldOnce(string expected, params string[] conditions)
    {
        using var folder = Leading(conditions);
        using var target = new TempFolder();
        foreach (
            string[] args in new[]
            {
                ["validate", folder.Path],
                ["validate", folder.Path, "--format", "json"],
                ["list", "--content", folder.Path],
                ["export", folder.Path, "--to", target.Path],
                new[] { "compile", folder.Path, "--out", target["all.jsonl"] },
            }
        )
        {
            var run = await TestCommand.Run(args);
            Assert.Equal(1, run.ExitCode);
            Assert.EndsWith($"{expected}: add --with-starter.\n", run.Error, StringComparison.Ordinal);
            Assert.Equal(2, run.Error.Split("--with-starter").Length);
        }
    }

    [Fact]
    public async Task Content_LeadsNowhere_IsToldNothingOfTheStarter()
    {
        using var folder = Leading("none");
        var run = await TestCommand.Run("validate", folder.Path);
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        using var elsewhere = Leading("depression");
        var laid = await TestCommand.Succeed("validate", elsewhere.Path, "--with-starter");
        Assert.Equal("", laid.Error);
    }

    [Fact]
    public async Task Show_ItemOfTheStarterWithoutIt_IsTold()
    {
        using var folder = Leading();
        var run = await TestCommand.Run("show", "treatment/ketamine-therapy", "--content", folder.Path);
        Assert.Equal(
            "There is no item 'treatment/ketamine-therapy'.\ntreatment/ketamine-therapy stands in the starter content: add --with-starter.\n",
            run.Error
        );
        Assert.Equal(1, run.ExitCode);
    }

    private static TempFolder Leading(params string[] conditions)
    {
        var folder = new TempFolder();
        var related = string.Join(", ", conditions.Select(id => $"\"{id}\""));
        folder.Write(
            "conditions/ours.json",
            $$"""{ "formatVersion": 1, "name": "Ours", "summary": "S.", "broader": [{{related}}] }"""
        );
        return folder;
    }
}
