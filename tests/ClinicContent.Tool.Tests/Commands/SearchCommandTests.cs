using System.Text.Json;
using System.Text.RegularExpressions;

namespace ClinicContent.Tool.Tests.Commands;

public sealed class SearchCommandTests
{
    [Fact]
    public async Task Search_Text_SaysWhatHasToStandBesideHitsOnce()
    {
        var answer = (await TestCommand.Succeed("search", "ptsd", "flash", "--count", "2")).Out;
        Assert.StartsWith("condition/ptsd ", answer, StringComparison.Ordinal);
        Assert.All(
            ["No clinician has reviewed", "!! EMERGENCY: ", "- 988 Lifeline (US): call 988"],
            words => Assert.Equal(2, answer.Split(words).Length)
        );
    }

    [Fact]
    public async Task Search_Json_SaysItInEachHit()
    {
        using var json = JsonDocument.Parse((await TestCommand.Succeed("search", "ptsd", "--as", "json")).Out);
        Assert.NotEmpty(json.RootElement.EnumerateArray());
        Assert.All(
            json.RootElement.EnumerateArray(),
            hit =>
                Assert.Contains(
                    "No clinician has reviewed",
                    hit.GetProperty("notices").GetString()!,
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public async Task Search_OfAType_FindsOnlyThatKind()
    {
        var all = await TestCommand.Succeed("search", "ketamine", "--count", "50");
        var posts = await TestCommand.Succeed("search", "ketamine", "--count", "50", "--type", "post");
        Assert.Equal(
            RefsOf(all.Out).Where(one => one.StartsWith("post/", StringComparison.Ordinal)),
            RefsOf(posts.Out)
        );
        Assert.NotEmpty(RefsOf(posts.Out));
    }

    [Theory]
    [InlineData("condition/ptsd")]
    [InlineData("treatment/ketamine-therapy")]
    [InlineData("post/what-is-ketamine-therapy")]
    public async Task Search_RelatedToAnItem_FindsAllThatRelatedListsAndNothingElse(string item)
    {
        var all = RefsOf((await TestCommand.Succeed("search", "ketamine", "--count", "50")).Out);
        var found = await TestCommand.Succeed("search", "ketamine", "--count", "50", "--related-to", item);
        var related = (await TestCommand.Succeed("related", item)).Out;
        Assert.Equal(
            all.Where(one => related.Contains($"  {one} ", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            RefsOf(found.Out).Order(StringComparer.Ordinal)
        );
        Assert.True(RefsOf(found.Out).Length is var count && count > 0 && count < all.Length);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public async Task Search_OfAConditionsTreatments_SaysStatusAndEvidenceBesideThem(string form)
    {
        var answer = await TestCommand.Succeed(
            "search",
            "ketamine",
            "--related-to",
            "condition/ptsd",
            "--type",
            "treatment",
            "--as",
            form
        );
        Assert.Contains(
            "spoken of, not endorsed: by Intravenous infusion — US: off-label; evidence: mixed",
            Regex.Unescape(answer.Out),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Search_LongTextThatFindsNothing_IsRepeatedInWholeCharacters()
    {
        var answer = await TestCommand.Run("search", new string('z', 79) + "😀😀");
        Assert.Equal($"Nothing was found for '{new string('z', 79)}…'.\n", answer.Error);
    }

    [Theory]
    [InlineData(
        ExitCode.WrongUse,
        "'posts' is none of treatment, condition, delivery-method, post. Did you mean 'post'?",
        "--type",
        "posts"
    )]
    [InlineData(
        ExitCode.Faults,
        "There is no item 'condition/ptds'.\nDid you mean 'condition/ptsd'?",
        "--related-to",
        "condition/ptds"
    )]
    public async Task Search_AmongWhatIsNotThere_SaysWhatWasMeant(int code, string words, string option, string value)
    {
        var answer = await TestCommand.Run("search", "ketamine", option, value);
        Assert.Equal((code, ""), (answer.ExitCode, answer.Out));
        Assert.Contains(words, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_NothingFound_SaysSo()
    {
        var answer = await TestCommand.Run("search", "unicorn");
        Assert.Equal(
            (ExitCode.Faults, "", "Nothing was found for 'unicorn'.\n"),
            (answer.ExitCode, answer.Out, answer.Error)
        );
    }

    [Fact]
    public async Task Search_LongQuestionThatFindsNothing_IsNotSaidAgainAsAWhole()
    {
        var answer = await TestCommand.Run("search", new string('x', 10_000));
        Assert.Equal($"Nothing was found for '{new string('x', 80)}…'.\n", answer.Error);
    }

    // Of each hit; the notices beneath them are no hits.
    private static string[] RefsOf(string answer) =>
        [
            .. answer
                .Split("\n\n")[0]
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line[..line.IndexOf(' ', StringComparison.Ordinal)]),
        ];
}
