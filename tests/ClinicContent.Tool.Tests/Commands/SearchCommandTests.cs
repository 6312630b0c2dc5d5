using System.Text.Json;

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
}
