using ClinicContent.Diagnostics;
using ClinicContent.Json;

namespace ClinicContent.Markdown.Tests.Hostile;

/// <summary>Nesting of a hundred thousand levels, on a stack that is too small for recursion over them.</summary>
public sealed class NestingTests
{
    private const int Levels = 100_000;
    private const string FrontMatter = "---\ntype: post\nid: any\nname: Any\n";

    [Theory]
    [InlineData("tags: ", "[")]
    [InlineData("extensions: ", "{")]
    [InlineData("extensions: ", "{a: ")]
    [InlineData("extensions:\n  a: ", "[{a: ")]
    [InlineData("tags:\n  ", "- ")]
    [InlineData("", "? ")]
    [InlineData("tags: ", "[\n")]
    public void Deserialize_DeepYaml_HasAnErrorAtItsPlace(string before, string opening) =>
        AssertRefused(FrontMatter + before + Repeat(opening) + "\n---\n", "CLN0110", "CLN0503");

    [Fact]
    public void Deserialize_DeepIndentationOfYaml_HasAnErrorAtItsPlace() =>
        AssertRefused(
            FrontMatter
                + "extensions:\n"
                + string.Concat(Enumerable.Range(1, 2000).Select(level => new string(' ', level) + "a:\n"))
                + "---\n",
            "CLN0110"
        );

    [Theory]
    [InlineData("> ")]
    [InlineData("- a\n  - ")]
    [InlineData("1. ")]
    [InlineData("[")]
    [InlineData("(")]
    [InlineData("![![![")]
    [InlineData("[a](")]
    [InlineData("[a](<")]
    [InlineData("<")]
    [InlineData("*a **b ")]
    [InlineData("<sub>")]
    [InlineData("[^")]
    [InlineData("[[")]
    [InlineData("> - ")]
    public void Deserialize_DeepMarkdown_HasAResult(string opening) => Read(Body(Repeat(opening)));

    [Theory]
    [InlineData("*")]
    [InlineData("_")]
    [InlineData("`")]
    [InlineData("- ")]
    [InlineData("#")]
    [InlineData("~")]
    public void Deserialize_RowOfMarks_HasAResult(string mark) => Read(Body(Repeat(mark)));

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    [InlineData("[", "")]
    [InlineData("{\"type\":\"quote\",\"content\":[", "]}")]
    public void Deserialize_DeepJson_HasAnErrorAtItsPlace(string opening, string closing)
    {
        var json =
            "{\"formatVersion\":1,\"type\":\"post\",\"id\":\"any\",\"name\":\"Any\",\"body\":"
            + Repeat(opening)
            + Repeat(closing)
            + "}";
        var result = SmallStack.Run(() => ContentJsonSerializer.Deserialize(json));
        Assert.Contains(result.Diagnostics, one => one.Code == "CLN0110");
    }

    private static string Body(string body) => FrontMatter + "---\n" + body + "\n";

    private static string Repeat(string text) => string.Concat(Enumerable.Repeat(text, Levels));

    private static void AssertRefused(string markdown, params string[] codes)
    {
        var error = Read(markdown).Diagnostics.First(one => codes.Contains(one.Code));
        Assert.Equal(DiagnosticSeverity.Error, error.Severity);
        Assert.InRange(error.Place!.Line, 5, int.MaxValue);
    }

    private static ContentReadResult Read(string markdown)
    {
        var result = SmallStack.Run(() => ContentMarkdownSerializer.Deserialize(markdown));
        ReadResults.Check(result);
        return result;
    }
}
