using System.Text.Json;

namespace ClinicContent.Tool.Tests.Commands;

public sealed class ValidateCommandTests
{
    private const string Broken = """
        {
          "formatVersion": 1,
          "nmae": "A",
          "summary": "A.",
          "broader": ["b"]
        }
        """;

    [Fact]
    public async Task Validate_BundledContent_HasNoErrors()
    {
        var run = await TestCommand.Succeed("validate");
        Assert.Matches(@"items found: (\d+) loaded, 0 rejected; 0 errors, \d+ warnings\n$", run.Out);
        Assert.Equal("No content is named: this is the bundled sample content.\n", run.Error);
    }

    [Fact]
    public async Task Validate_Warnings_FailOnlyWhenAskedTo()
    {
        Assert.Equal(0, (await TestCommand.Run("validate")).ExitCode);
        Assert.Equal(1, (await TestCommand.Run("validate", "--warn-as-error")).ExitCode);
    }

    [Fact]
    public async Task Validate_Faults_AreShownWithCaretAndSuggestion()
    {
        using var folder = new TempFolder();
        folder.Write("conditions/a.json", Broken);
        var run = await TestCommand.Run("validate", folder.Path);
        Assert.Equal(1, run.ExitCode);
        await Verifier.Verify(run.Out.Replace(folder.Path, "content", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Validate_Json_HasCountsAndPlaces()
    {
        using var folder = new TempFolder();
        folder.Write("conditions/a.json", Broken);
        var run = await TestCommand.Run("validate", folder.Path, "--format", "json");
        Assert.Equal(1, run.ExitCode);
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal(1, json.RootElement.GetProperty("rejected").GetInt32());
        await Verifier.Verify(run.Out.Replace(folder.Path, "content", StringComparison.Ordinal), extension: "json");
    }

    [Fact]
    public async Task Validate_RenamedId_NamesEveryFileThatReferredToIt()
    {
        using var original = await TempFolder.OfBundledContent();
        foreach (var file in original.Files())
        {
            using var folder = await TempFolder.OfBundledContent();
            var (kind, id) = (Path.GetDirectoryName(file)!.TrimEnd('s'), Path.GetFileNameWithoutExtension(file));
            var text = await File.ReadAllTextAsync(folder[file]);
            File.Delete(folder[file]);
            folder.Write(
                Path.GetDirectoryName(file) + "/renamed-item.json",
                text.Replace($"\"id\": \"{id}\"", "\"id\": \"renamed-item\"", StringComparison.Ordinal)
            );

            var run = await TestCommand.Run("validate", folder.Path);

            var referrers = original
                .Files()
                .Where(other => other != file && RefersTo(File.ReadAllText(original[other]), kind, id))
                .ToArray();
            Assert.True(run.ExitCode == (referrers.Length == 0 ? 0 : 1), $"{file}\n{run.Out}");
            Assert.All(referrers, referrer => Assert.Matches($@"{referrer}:\d+:\d+: error CLN030[12]: ", run.Out));
        }
    }

    [Theory]
    [InlineData("does-not-exist", "CLN0010")]
    [InlineData("picture.png", "CLN0009")]
    [InlineData("conditions/not an id.json", "CLN0011")]
    public async Task Validate_WhatIsNoContent_Fails(string name, string code)
    {
        using var folder = new TempFolder();
        folder.Write("picture.png", "x");
        folder.Write("conditions/not an id.json", "{}");
        var run = await TestCommand.Run("validate", folder[name]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(code, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validate_AsOf_CountsWhatReadersSee()
    {
        var early = await TestCommand.Succeed("validate", "--as-of", "2020-01-01");
        Assert.EndsWith("0 items seen by readers on 2020-01-01\n", early.Out, StringComparison.Ordinal);
    }

    private static bool RefersTo(string json, string kind, string id) =>
        json.Contains($"\"{kind}/{id}\"", StringComparison.Ordinal)
        || (
            kind == "condition" ? IsValueOf(json, id, "condition") || IsElementOf(json, id, "broader")
            : kind == "treatment" ? IsElementOf(json, id, "alternatives") || IsElementOf(json, id, "combinesWith")
            : kind == "post" ? IsElementOf(json, id, "relatedPosts")
            : IsValueOf(json, id, "method") || IsElementOf(json, id, "methods")
        );

    private static bool IsValueOf(string json, string id, string member) =>
        json.Contains($"\"{member}\": \"{id}\"", StringComparison.Ordinal);

    private static bool IsElementOf(string json, string id, string member) =>
        System.Text.RegularExpressions.Regex.IsMatch(
            json,
            $"\"{member}\": \\[[^\\]]*\"{id}\"",
            System.Text.RegularExpressions.RegexOptions.None,
            TimeSpan.FromSeconds(5)
        );
}
