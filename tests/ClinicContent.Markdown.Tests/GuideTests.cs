using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ClinicContent.Loading;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Inlines;

namespace ClinicContent.Markdown.Tests;

/// <summary>The page on the syntax: what it shows is read as it says.</summary>
public sealed partial class GuideTests
{
    private static readonly string[] Examples = [.. Fences().Matches(Read()).Select(fence => fence.Groups[1].Value)];

    [Fact]
    public void Examples_Together_AreOneFileWithoutAFault()
    {
        var result = Load(string.Join('\n', Examples));
        Assert.Equal([], result.Diagnostics.Where(one => one.Code is not ("CLN0217" or "CLN0218")));
    }

    [Fact]
    public void Examples_OfBlocks_ShowEachSort() =>
        Assert.Equal(Enum.GetValues<BlockKind>(), BodyOf(Examples).Select(block => block.Kind).Distinct().Order());

    [Fact]
    public void Examples_OfWords_ShowEachSort()
    {
        var words = BodyOf(Examples[1..2]).OfType<ParagraphBlock>().SelectMany(block => block.Content);
        Assert.Equal(Enum.GetValues<InlineKind>(), words.Select(inline => inline.Kind).Distinct().Order());
    }

    private static ValueList<Block> BodyOf(IEnumerable<string> examples)
    {
        var body = string.Join(
            '\n',
            examples.Select(example => example.StartsWith("---", StringComparison.Ordinal) ? "" : example)
        );
        return Load(Examples[0] + "\n" + body).OrThrow().GetPost(new("a-visit")).Body!.Blocks;
    }

    private static ContentCatalogResult Load(string visit) =>
        ContentCatalog.Load(
            ContentSource.Files(
                [
                    new("posts/a-visit.md", visit),
                    new("images/door.png", "door"),
                    new(
                        "conditions/ptsd.md",
                        "---\nname: PTSD\nsummary: S.\nstatus: published\npublishOn: 2026-11-01\n---\n"
                    ),
                    new(
                        "treatments/ketamine-therapy.md",
                        "---\nname: K\nsummary: S.\nmodality: psychological\nstatus: published\npublishOn: 2026-11-01\n---\n"
                    ),
                ],
                options: LoadOptions.Default.WithMarkdown()
            )
        );

    private static string Read([CallerFilePath] string sourceFile = "") =>
        File.ReadAllText(
            Path.Combine(Path.GetDirectoryName(sourceFile)!, "../../src/ClinicContent.Markdown/README.md")
        );

    [GeneratedRegex("^```markdown\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fences();
}
