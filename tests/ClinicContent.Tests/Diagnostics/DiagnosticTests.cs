using ClinicContent.Diagnostics;

namespace ClinicContent.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    private static readonly Diagnostic Bare = Diagnostic.Create(DiagnosticCatalogue.Dangling, "condition", "ptds");

    [Fact]
    public void ToString_PlaceItemOrNeither_SaysWhatIsKnown()
    {
        Assert.Equal("error CLN0301: there is no condition 'ptds'", Bare.ToString());
        var ofCode = Bare with { Item = "post/p", Path = "$.mentions[0]" };
        Assert.Equal("post/p $.mentions[0]: error CLN0301: there is no condition 'ptds'", ofCode.ToString());
        var ofFile = ofCode with { Place = new() { File = "posts/p.json" } };
        Assert.Equal("posts/p.json: error CLN0301: there is no condition 'ptds'", ofFile.ToString());
        var inFile = ofCode with
        {
            Place = new()
            {
                File = "posts/p.json",
                Line = 3,
                Column = 1,
            },
        };
        Assert.Equal("posts/p.json:3:1: error CLN0301: there is no condition 'ptds'", inFile.ToString());
        Assert.StartsWith(
            "warning CLN0217: ",
            Diagnostic.Create(DiagnosticCatalogue.NoReview).ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ToDisplayString_Everything_StandsOnLinesOfItsOwn() =>
        Assert.Equal(
            """
            a.json:1:5: error CLN0301: there is no condition 'ptds'
                "a" "ptds"
                    ^^^^^^
                did you mean 'ptsd'?
                see also b.json:2:1
            """,
            (
                Bare with
                {
                    Place = new()
                    {
                        File = "a.json",
                        Line = 1,
                        Column = 5,
                        Excerpt = new("\"a\" \"ptds\"", 4, 6),
                    },
                    Suggestion = "ptsd",
                    Related = new()
                    {
                        File = "b.json",
                        Line = 2,
                        Column = 1,
                    },
                }
            ).ToDisplayString()
        );

    [Fact]
    public void ToDisplayString_ControlCharactersOfContent_AreEscaped()
    {
        var shown = (
            Diagnostic.Create(DiagnosticCatalogue.Dangling, "post", "a\u001b[31m\u202e") with
            {
                Item = "post/p",
                Path = "$.extensions.\u001b[31m",
                Suggestion = "b\u001b",
                Related = new() { File = "c\u001b" },
            }
        ).ToDisplayString();
        Assert.DoesNotContain(shown, c => char.IsControl(c) && c != '\n');
        Assert.DoesNotContain('\u202e', shown);
        Assert.Equal(@"d\u001B", new SourcePlace { File = "d\u001b" }.ToString());
    }
}
