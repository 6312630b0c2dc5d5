namespace ClinicContent.Tool.Tests.Reports;

public sealed class ReportFormTests
{
    // What a terminal, a CI log or an editor would obey, or nobody would see.
    private const string Obeyed =
        "\u001b\u0007\u0085\u009b\u00ad\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff";

    public static TheoryData<string> Forms() => [.. Tool.Reports.ReportForm.Names];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Validate_AnyForm_EndsWithTheSameExitCode(string form)
    {
        using var faulty = FaultyContent.Create();
        Assert.Equal(1, (await TestCommand.Run("validate", faulty["content"], "--format", form)).ExitCode);
        Assert.Equal(1, (await TestCommand.Run("validate", faulty["missing"], "--format", form)).ExitCode);
        Assert.Equal(0, (await TestCommand.Run("validate", "--format", form)).ExitCode);
        Assert.Equal(1, (await TestCommand.Run("validate", "--warn-as-error", "--format", form)).ExitCode);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Validate_AnyForm_IsTheSameEachTime(string form)
    {
        using var faulty = FaultyContent.Create();
        string[] args = ["validate", faulty["content"], "--format", form];
        Assert.Equal((await TestCommand.Run(args)).Out, (await TestCommand.Run(args)).Out);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Validate_CharactersThatAreObeyed_AreEscapedInAnyForm(string form)
    {
        using var folder = new TempFolder();
        folder.Write("conditions/a.json", "{\"x" + Obeyed[2..] + "\": \"" + Obeyed[2..] + "\", \"\\u001b\\u0007\": 1}");
        folder.Write(
            "conditions/b.md",
            "---\nname: B\nbroader: [\"" + Obeyed[3..] + "\"]\n---\n\n<b>" + Obeyed[3..] + "\n"
        );
        folder.Write("conditions/" + Obeyed + ".json", "{}");
        var run = await TestCommand.Run("validate", folder.Path, "--format", form);
        Assert.Equal(1, run.ExitCode);
        AssertHarmless(run.Out);
        AssertHarmless(run.Error);
        Assert.Contains(form == "sarif" ? "%E2%80%AE" : @"\u202E", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show", "condition/a", "--as", "text")]
    [InlineData("show", "condition/a", "--as", "json")]
    [InlineData("show", "condition/a", "--as", "markdown")]
    [InlineData("list")]
    [InlineData("list", "--as", "json")]
    [InlineData("related", "condition/b")]
    [InlineData("related", "condition/b", "--as", "json")]
    [InlineData("find-code", "icd-10-cm", "F43.1")]
    public async Task Question_CharactersThatAreObeyed_AreEscapedAtATerminal(params string[] args)
    {
        using var folder = new TempFolder();
        var name = string.Concat(Obeyed.Select(c => $"\\u{(int)c:x4}"));
        folder.Write(
            "conditions/a.json",
            $$"""
            {"formatVersion": 1, "name": "A{{name}}", "summary": "{{name}}B", "broader": ["b"],
             "codes": [{"system": "icd-10-cm", "code": "F43.1", "match": "exact", "display": "{{name}}"}],
             "body": [{"type": "paragraph", "content": [{"type": "text", "text": "x{{name}}y"}]}]}
            """
        );
        folder.Write("conditions/b.json", """{"formatVersion": 1, "name": "B", "summary": "B."}""");
        string[] all = [.. args, "--drafts", "--content", folder.Path];
        var run = await TestCommand.RunAtTerminal(all);
        Assert.True(run.ExitCode == 0, run.Error);
        AssertHarmless(run.Out);
        Assert.Contains(@"\u202E", run.Out, StringComparison.OrdinalIgnoreCase);
    }

    private static void AssertHarmless(string text) =>
        Assert.DoesNotContain(text, c => c != '\n' && Obeyed.Contains(c, StringComparison.Ordinal));
}
