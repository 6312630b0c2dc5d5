namespace ClinicContent.Tool.Tests.Commands;

public sealed class ContentNamingTests
{
    [Theory]
    [InlineData("validate")]
    [InlineData("export", "--to", "{0}/out")]
    [InlineData("compile", "--out", "{0}/out.jsonl")]
    public async Task Content_AsArgumentOrOption_IsTheSame(string verb, params string[] more)
    {
        using var source = await TempFolder.OfBundledContent();
        using var target = new TempFolder();
        string[] rest = [.. more.Select(word => word.Replace("{0}", target.Path, StringComparison.Ordinal))];
        var one = await TestCommand.Succeed([verb, source.Path, .. rest]);
        var other = await TestCommand.Succeed([verb, "--content", source.Path, .. rest]);
        Assert.Equal((one.Out, one.Error), (other.Out, other.Error));
        Assert.Equal(2, (await TestCommand.Run([verb, source.Path, "--content", source.Path, .. rest])).ExitCode);
    }

    [Theory]
    [InlineData("There is no option '--warn-as-eror'. Did you mean '--warn-as-error'?", "validate", "--warn-as-eror")]
    [InlineData("There is no option '--drats'.", "list", "--drats")]
    [InlineData("There is no option '--hlp'. Did you mean '--help'?", "list", "--hlp")]
    [InlineData("'-1' is no port", "preview", "--port", "-1")]
    [InlineData("There is no option '--ass'. Did you mean '--as'?", "list", "--ass", "json")]
    public async Task Option_Misspelt_IsNamed(string expected, params string[] args)
    {
        var run = await TestCommand.Run(args);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Content_OneFolderTooDeep_IsNoSuccess()
    {
        using var folder = await TempFolder.OfBundledContent();
        using var target = new TempFolder();
        var inner = folder["conditions"];
        foreach (
            string[] args in new[]
            {
                ["validate", inner],
                ["compile", inner, "--out", target["x.jsonl"]],
                new[] { "list", "--content", inner },
            }
        )
        {
            var run = await TestCommand.Run(args);
            Assert.Equal(1, run.ExitCode);
            Assert.Contains($"did you mean '{folder.Path}'?", run.Out + run.Error, StringComparison.Ordinal);
        }

        Assert.False(File.Exists(target["x.jsonl"]));
    }

    [Theory]
    [InlineData("compile", "--out", "{0}/out.jsonl")]
    [InlineData("export", "--to", "{0}/out")]
    [InlineData("list")]
    public async Task Files_ThatAreNotRead_AreToldByEveryVerb(string verb, params string[] more)
    {
        using var source = await TempFolder.OfBundledContent();
        using var target = new TempFolder();
        source.Write("posts/2026/new-post.json", "{}");
        string[] rest = [.. more.Select(word => word.Replace("{0}", target.Path, StringComparison.Ordinal))];
        var run = await TestCommand.Succeed([verb, "--content", source.Path, .. rest]);
        Assert.Contains("posts/2026: warning CLN0015: '2026' holds files", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithStarter_Content_LiesOverTheBundledOne()
    {
        using var folder = new TempFolder();
        folder.Write(
            "conditions/ptsd.json",
            """{"formatVersion":1,"type":"condition","id":"ptsd","name":"Ours","status":"published","publishOn":"2026-11-23","summary":"S."}"""
        );
        var list = await TestCommand.Succeed("list", "--with-starter", "--content", folder.Path);
        Assert.Matches("condition/ptsd +Ours", list.Out);
        Assert.Contains("post/what-is-ptsd", list.Out, StringComparison.Ordinal);
    }
}
