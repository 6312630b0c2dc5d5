using System.Globalization;
using System.Text;
using ClinicContent.Loading;

namespace ClinicContent.Markdown.Tests.Hostile;

/// <summary>Inputs at the limit of size that take parsers more than linear time, or that readers might think so of.</summary>
public sealed class LimitTests
{
    private const string FrontMatter = "---\ntype: condition\nid: any\nname: Any\n";
    private static readonly int Size = LoadOptions.Default.MaxFileBytes - 1000;

    [Theory]
    [InlineData("[a](b")]
    [InlineData("![")]
    [InlineData("*a ")]
    [InlineData("*a _b ")]
    [InlineData("**a *b ")]
    [InlineData("a**b")]
    [InlineData("`a``b")]
    [InlineData("<a ")]
    [InlineData("a <!-- b ")]
    [InlineData("a<!A ")]
    [InlineData("<?")]
    [InlineData("a|b\n")]
    [InlineData("|")]
    [InlineData("[a]: b\n")]
    [InlineData("[a]: b \"c\n")]
    [InlineData("> [!NOTE\n\n")]
    [InlineData("[[a")]
    [InlineData("[^a")]
    [InlineData("\n")]
    [InlineData(" ")]
    [InlineData("\\")]
    [InlineData("&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("#")]
    [InlineData("~~~\n")]
    [InlineData("<div>\n")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("\t")]
    [InlineData("\0")]
    [InlineData("http://")]
    public void Deserialize_MarksUpToTheLimit_HasAResult(string mark) => Read("---\n" + Fill(mark));

    [Theory]
    [InlineData("[a](b", 200)]
    [InlineData("[", 99)]
    [InlineData("*a _b ", 490)]
    [InlineData("`a``b", 300)]
    [InlineData("<sub>", 990)]
    [InlineData("|a", 999)]
    public void Deserialize_ParagraphsOfMarksUpToTheLimit_HasAResult(string mark, int count) =>
        Read("---\n" + Fill(string.Concat(Enumerable.Repeat(mark, count)) + "\n\n"));

    [Theory]
    [InlineData("- ")]
    [InlineData("+ ")]
    [InlineData("1. ")]
    [InlineData("> - ")]
    public void Deserialize_LinesThatOpenListsUpToTheLimit_HasAnError(string mark) =>
        Assert.Equal("CLN0110", Assert.Single(Read("---\n" + Fill(Fill(mark, 1000) + "a\n")).Diagnostics).Code);

    [Theory]
    [InlineData("- ")]
    [InlineData("1. ")]
    public void Deserialize_LineThatOpensListsUpToTheLimit_HasAnError(string mark) =>
        Assert.Equal("CLN0110", Assert.Single(Read("---\n" + Fill(mark) + "a\n").Diagnostics).Code);

    [Fact]
    public void Deserialize_EverDeeperIndentation_HasAResult() =>
        Read("---\n" + Count(level => new string(' ', 2 * level) + "- a\n"));

    [Fact]
    public void Deserialize_EverLongerRunsOfBackticks_HasAResult() =>
        Read("---\n" + Count(length => new string('`', length) + "\n\n"));

    [Fact]
    public void Deserialize_LongAddressUsedOverAndOver_HasAResult() =>
        Read("---\n[a]: " + new string('b', Size / 2) + "\n\n" + Fill("[a]\n\n", Size / 2));

    [Fact]
    public void Deserialize_AddressRepeatedBeyondTheText_HasAnError() =>
        Assert.NotEmpty(Read("---\n[a]: " + new string('b', 2000) + "\n\n" + Fill("[a]\n\n", Size / 8)).Diagnostics);

    [Fact]
    public void Deserialize_ManyDefinitionsOfLinks_HasAnError() =>
        Assert.NotEmpty(
            Read(
                "---\n" + Count(number => string.Create(CultureInfo.InvariantCulture, $"[a{number}]: b\n\n"))
            ).Diagnostics
        );

    [Fact]
    public void Deserialize_WideTableWithManyRows_HasAResult() =>
        Read(
            "---\n|"
                + string.Concat(Enumerable.Repeat("a|", 990))
                + "\n|"
                + string.Concat(Enumerable.Repeat("-|", 990))
                + "\n"
                + Fill("|a\n")
        );

    [Fact]
    public void Deserialize_TablesThatLackMostCells_HasAResult() =>
        Read("---\n" + Fill($"|{Fill("a|", 2000)}\n|{Fill("-|", 2000)}\n{Fill("|a\n", 27_000)}\n"));

    [Theory]
    [InlineData("tags: [", "a, ")]
    [InlineData("tags: [", "[],")]
    [InlineData("tags:\n", "  - a\n")]
    [InlineData("tags: [", "&a b, ")]
    [InlineData("tags: [", "*a, ")]
    [InlineData("tags: [", "!!str b, ")]
    [InlineData("", "a: b\n")]
    [InlineData("", "<<: {a: b}\n")]
    [InlineData("", "? a\n: b\n")]
    [InlineData("", "a: ")]
    [InlineData("", ":")]
    [InlineData("", "\"")]
    [InlineData("", "# a\n")]
    [InlineData("", "...\n")]
    [InlineData("", "\a")]
    [InlineData("summary: \"", "\\n")]
    [InlineData("summary: \"", "a\n  ")]
    [InlineData("summary: a\n", "  a\n")]
    [InlineData("summary: |\n", "\n")]
    [InlineData("summary: >\n", "  a\n\n")]
    [InlineData("definition: >\n", "  a\n\n")]
    [InlineData("definition: |\n", "  é\n\n")]
    [InlineData("", "definition: |\n  a\n")]
    public void Deserialize_YamlUpToTheLimit_HasAResult(string before, string part) =>
        Read(before + Fill(part) + "\n---\n");

    [Fact]
    public void Deserialize_AliasBomb_HasAnErrorForEachAlias()
    {
        var levels = Count(
            level =>
                string.Create(CultureInfo.InvariantCulture, $"a{level + 1}: &a{level + 1} [*a{level}, *a{level}]\n"),
            20_000
        );
        var result = Read("a0: &a0 [b, b]\n" + levels + "---\n");
        Assert.Contains(result.Diagnostics, one => one.Code == "CLN0503");
        Assert.Equal("CLN0002", result.Diagnostics[^1].Code);
    }

    private static string Fill(string part, int size = 0) =>
        new StringBuilder().Insert(0, part, (size == 0 ? Size : size) / Encoding.UTF8.GetByteCount(part)).ToString();

    private static string Count(Func<int, string> part, int size = 0)
    {
        var text = new StringBuilder();
        for (var number = 0; text.Length < (size == 0 ? Size : size); number++)
        {
            text.Append(part(number));
        }

        return text.ToString();
    }

    private static Json.ContentReadResult Read(string rest)
    {
        var result = SmallStack.Run(() => ContentMarkdownSerializer.Deserialize(FrontMatter + rest));
        ReadResults.Check(result);
        return result;
    }
}
