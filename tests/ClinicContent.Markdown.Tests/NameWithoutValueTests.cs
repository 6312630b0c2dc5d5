using ClinicContent.Diagnostics;

namespace ClinicContent.Markdown.Tests;

/// <summary>Names without text, behind which the parser of YAML loses count of what is a name and what a value.</summary>
public sealed class NameWithoutValueTests
{
    [Theory]
    [InlineData(" : a: \"b\"\n")]
    [InlineData(" : a: \"b\"\n  - kind: disclaimer\n")]
    [InlineData(" ? a\n : b: c\n")]
    [InlineData(" : \n : a: b\n")]
    public void Deserialize_NameWithoutText_EndsAndSaysSo(string notices)
    {
        var markdown =
            $"---\ntype: condition\nid: x\nname: X\nsummary: S.\nnotices:\n{notices}---\n\nSome [text](../posts/p.md).\n";
        var result = ContentMarkdownSerializer.Deserialize(markdown);
        Assert.Null(result.Item);
        Assert.Contains(result.Diagnostics, one => one.Severity == DiagnosticSeverity.Error);
    }
}
