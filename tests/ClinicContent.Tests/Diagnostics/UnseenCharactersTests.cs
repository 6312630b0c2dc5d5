using System.Text;
using ClinicContent.Diagnostics;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Inlines;

namespace ClinicContent.Tests.Diagnostics;

public sealed class UnseenCharactersTests
{
    [Theory]
    [InlineData("a\u202Eb", 0x202E)]
    [InlineData("\u2066a", 0x2066)]
    [InlineData("a\u200F", 0x200F)]
    [InlineData("\u061C", 0x61C)]
    [InlineData("a\u200Bb", 0x200B)]
    [InlineData("a\uFEFFb", 0xFEFF)]
    [InlineData("a\u2060b", 0x2060)]
    [InlineData("a\u2028b", 0x2028)]
    [InlineData("a\u001Bb", 0x1B)]
    [InlineData("a\rb", 0xD)]
    [InlineData("a\u007F", 0x7F)]
    [InlineData("“é”\u0085", 0x85)]
    [InlineData("a\u200Db", 0x200D)]
    [InlineData("a\u200C", 0x200C)]
    [InlineData("a\U000E0041", 0xE0041)]
    [InlineData("a\u180E", 0x180E)]
    [InlineData("\u3164", 0x3164)]
    [InlineData("a\uFFA0", 0xFFA0)]
    [InlineData("a\u2063b", 0x2063)]
    public void Find_CharacterThatNobodySees_IsFoundInBothForms(string text, int codePoint)
    {
        Assert.Equal(new Rune(codePoint), UnseenCharacters.Find(text));
        Assert.Equal(new Rune(codePoint), UnseenCharacters.Find(Encoding.UTF8.GetBytes(text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("one\ttwo\nthree")]
    [InlineData("“quoted” – it’s 5 °C … €, naïve, ĀØ, ‑, ™")]
    [InlineData("日本語、한국어、ｶﾅ")]
    [InlineData("می\u200Cخواهم")]
    [InlineData("क्\u200Dष")]
    [InlineData("👩\u200D⚕\uFE0F")]
    [InlineData("\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F")]
    public void Find_CharactersThatScriptsAndEmojiNeed_AreLeftAlone(string text)
    {
        Assert.Null(UnseenCharacters.Find(text));
        Assert.Null(UnseenCharacters.Find(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void Load_ProseWithUnseenCharacter_WarnsAtItsPlaceAndKeepsIt()
    {
        const string Json = """
            {
              "formatVersion": 1,
              "name": "Pain\u202E",
              "summary": "S.",
              "body": [{ "type": "paragraph", "content": "zero\u200Bwidth" }]
            }
            """;
        var result = ContentCatalog.Load(ContentSource.Files([new("conditions/pain.json", Json)]));
        Assert.Equal(
            [("CLN0116", 3, "$.name"), ("CLN0116", 5, "$.body[0].content")],
            result.Diagnostics.Select(one => (one.Code, one.Place!.Line, one.Path ?? ""))
        );
        Assert.All(result.Diagnostics, one => Assert.Equal(DiagnosticSeverity.Warning, one.Severity));
        Assert.Equal("Pain\u202E", Assert.Single(result.OrThrow().Conditions).Name);
    }

    [Fact]
    public void Build_ProseInCodeWithUnseenCharacter_Warns()
    {
        var item = new Condition
        {
            Id = new("pain"),
            Name = "Pain\u202E",
            Summary = "S.",
        };
        var fault = Assert.Single(new ContentCatalogBuilder().Add(item).Build().Diagnostics);
        Assert.Equal(("CLN0116", "$.name"), (fault.Code, fault.Path));
        Assert.Contains("U+202E", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_UnseenCharacter_IsReportedWhereItStands()
    {
        var json = """
            {
              "formatVersion": 1,
              "name": "Pain",
              "summary": "As itSPACEis.",
              "tags": ["a\u202Eb"]
            }
            """.Replace("SPACE", "\u200B", StringComparison.Ordinal);
        var result = ContentCatalog.Load(ContentSource.Files([new("conditions/pain.json", json)]));
        Assert.Equal([(4, 20), (5, 12)], result.Diagnostics.Select(one => (one.Place!.Line, one.Place.Column)));
    }

    [Fact]
    public void Load_UnseenCharacterInAnAnchor_IsAnError()
    {
        var item = new Condition
        {
            Id = new("pain"),
            Name = "Pain",
            Summary = "S.",
            Body = RichText.Create([
                new HeadingBlock
                {
                    Level = 2,
                    Content = [new TextInline { Text = "H" }],
                    Anchor = "a\u200Bb",
                },
            ]),
        };
        var result = new ContentCatalogBuilder().Add(item).Build();
        Assert.Contains(result.Diagnostics, one => one is { Code: "CLN0106", Path: "$.body[0].anchor" });
    }

    [Theory]
    [InlineData("\"tags\": [], \"primarySubject\": \"condition/pa\u200Bin\"")]
    [InlineData("\"citations\": [{ \"key\": \"k\", \"title\": \"T\", \"url\": \"https://example.org/\u202E\" }]")]
    public void Load_UnseenCharacterInAnIdOrUrl_IsAnError(string member)
    {
        var json = $$"""{ "formatVersion": 1, "name": "P", "summary": "S.", {{member}} }""";
        Assert.True(ContentCatalog.Load(ContentSource.Files([new("posts/p.json", json)])).ErrorCount > 0);
    }
}
