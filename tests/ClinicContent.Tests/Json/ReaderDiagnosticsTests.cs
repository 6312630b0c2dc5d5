using System.Text;
using ClinicContent.Diagnostics;
using ClinicContent.Json;
using ClinicContent.Shapes;

namespace ClinicContent.Tests.Json;

/// <summary>The exact words, place and excerpt of every diagnostic that the reader makes, one test a code.</summary>
public sealed class ReaderDiagnosticsTests
{
    private const string Head = """
        {
          "formatVersion": 1,
          "type": "treatment",
          "id": "ketamine",
          "name": "Ketamine",

        """;

    [Fact]
    public void CLN0101_JsonThatEndsTooSoon_IsAtItsEnd() =>
        Check(
            Head + "  \"summary\": \"x\"",
            """
            f.json:6:17: error CLN0101: the JSON ends too soon
                "summary": "x"
                              ^
            """,
            path: null
        );

    [Fact]
    public void CLN0101_UnexpectedCharacter_IsNamed() =>
        Check(
            Head + "  \"summary\": é\n}",
            """
            f.json:6:14: error CLN0101: the JSON is not well formed: unexpected 'é'
                "summary": é
                           ^
            """,
            path: null
        );

    [Fact]
    public void CLN0102_UnknownMember_SuggestsTheNearest() =>
        Check(
            Head + "\t\"summry\": \"x\"\n}",
            """
            f.json:6:2: error CLN0102: a treatment has no member 'summry'
                "summry": "x"
                ^^^^^^^^
                did you mean 'summary'?
            """,
            path: "$.summry"
        );

    [Fact]
    public void CLN0103_MissingMember_IsAtItsObject() =>
        Check(
            Head + "  \"citations\": [{ \"key\": \"é\" }]\n}",
            """
            f.json:6:17: error CLN0103: a citation needs the member 'title'
                "citations": [{ "key": "é" }]
                              ^
            """,
            path: "$.citations[0]"
        );

    [Fact]
    public void CLN0104_MemberThatStandsTwice_IsAtTheSecond() =>
        Check(
            Head + "  \"tags\": [],\n  \"tags\": [\"é\"]\n}",
            """
            f.json:7:3: error CLN0104: the member 'tags' stands twice
                "tags": ["é"]
                ^^^^^^
            """,
            path: "$.tags"
        );

    [Fact]
    public void CLN0105_WrongTypeOfValue_SaysBoth() =>
        Check(
            Head + "  \"review\": { \"reviewedBy\": [{ \"name\": \"é😀\", \"url\": false }] }\n}",
            """
            f.json:6:54: error CLN0105: expected a text, but found false
                "review": { "reviewedBy": [{ "name": "é😀", "url": false }] }
                                                                   ^^^^^
            """,
            path: "$.review.reviewedBy[0].url"
        );

    [Fact]
    public void CLN0106_WrongValue_SaysWhatWouldBeRight() =>
        Check(
            Head + "  \"language\": \"en_US\"\n}",
            """
            f.json:6:15: error CLN0106: 'en_US' is not a language tag (BCP 47), such as en or pt-BR
                "language": "en_US"
                            ^^^^^^^
                did you mean 'en-US'?
            """,
            path: "$.language"
        );

    [Fact]
    public void CLN0107_UnknownWord_ListsTheWords() =>
        Check(
            Head + "  \"status\": \"publishd\"\n}",
            """
            f.json:6:13: error CLN0107: 'publishd' is none of: draft, in-review, published, archived
                "status": "publishd"
                          ^^^^^^^^^^
                did you mean 'published'?
            """,
            path: "$.status"
        );

    [Fact]
    public void CLN0108_HalfASurrogatePair_IsAtItsText() =>
        Check(
            Head + "  \"tags\": [\"a\\ud83d\"]\n}",
            """
            f.json:6:12: error CLN0108: the text holds half of a surrogate pair, which is no character
                "tags": ["a\ud83d"]
                         ^^^^^^^^^
            """,
            path: "$.tags[0]"
        );

    [Fact]
    public void CLN0109_NumberOutOfRange_SaysTheRange() =>
        Check(
            Head + "  \"eligibility\": { \"minimumAge\": 18.5 }\n}",
            """
            f.json:6:34: error CLN0109: 18.5 is not a whole number from -2147483648 to 2147483647
                "eligibility": { "minimumAge": 18.5 }
                                               ^^^^
            """,
            path: "$.eligibility.minimumAge"
        );

    [Theory]
    [InlineData("1e99")]
    [InlineData("1e-40")]
    [InlineData("-0.12345678901234567890123456789")]
    [InlineData("123456789012345678901234567890.5")]
    public void CLN0109_AmountThatWouldLoseDigits_IsRefused(string amount) =>
        Assert.Equal(
            $"{amount} is not a decimal number of at most 28 digits",
            Single(Head + "  \"course\": [{ \"doseValue\": " + amount + " }]\n}").Message
        );

    [Theory]
    [InlineData("0.50", "0.5")]
    [InlineData("-0", "0")]
    [InlineData("0e5", "0")]
    [InlineData("1.50E+2", "150")]
    [InlineData("100", "100")]
    [InlineData("5e-28", "0.0000000000000000000000000005")]
    [InlineData("0.1000000000000000000000000000000000", "0.1")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    public void Deserialize_AmountInAnyForm_IsWrittenWithoutTrailingZeros(string amount, string canonical)
    {
        var json = Head + "  \"course\": [{ \"doseValue\": " + amount + " }]\n}";
        var written = ContentJsonSerializer.Serialize(ContentJsonSerializer.Deserialize(json).OrThrow());
        Assert.Contains($"\"doseValue\": {canonical}\n", written, StringComparison.Ordinal);
    }

    [Fact]
    public void CLN0110_NestedTooDeep_IsAtTheFirstBracketTooMany() =>
        Check(
            Head + $"  \"extensions\": {{ \"a\":\n{new string('[', 62)}\n[1]{new string(']', 62)} }}\n}}",
            $"""
            f.json:8:1: error CLN0110: nested deeper than 64 levels
                [1]{new string(']', 62)} {"}"}
                ^
            """,
            path: null
        );

    [Theory]
    [InlineData("2", "^")]
    [InlineData("0", "^")]
    [InlineData("-10", "^^^")]
    public void CLN0111_OtherVersion_SaysWhatThisLibraryReads(string version, string caret) =>
        Check(
            Head.Replace("1,", version + ",", StringComparison.Ordinal) + "  \"tags\": []\n}",
            $"""
            f.json:2:20: error CLN0111: the format version is {version}; this library reads versions 1 to 1: update ClinicContent
                "formatVersion": {version},
                                 {caret}
            """,
            path: "$.formatVersion"
        );

    [Fact]
    public void CLN0112_TypeOfAnotherFolder_SaysBoth() =>
        Check(
            Head + "  \"tags\": []\n}",
            """
            f.json:3:11: error CLN0112: the type is 'treatment', but the folder holds items of type 'condition'
                "type": "treatment",
                        ^^^^^^^^^^^
            """,
            path: "$.type",
            item: "condition/ketamine",
            context: new() { Kind = ContentKind.Condition, Id = "ketamine" }
        );

    [Fact]
    public void CLN0113_IdOfAnotherFile_SaysBoth() =>
        Check(
            Head + "  \"tags\": []\n}",
            """
            f.json:4:9: error CLN0113: the id is 'ketamine', but the file is named 'esketamine'
                "id": "ketamine",
                      ^^^^^^^^^^
            """,
            path: "$.id",
            item: "treatment/esketamine",
            context: new() { Kind = ContentKind.Treatment, Id = "esketamine" }
        );

    [Fact]
    public void CLN0114_IdWithItsKind_SuggestsTheIdAlone() =>
        Check(
            Head + "  \"indications\": [\n    { \"condition\": \"condition/ptsd\" }\n  ]\n}",
            """
            f.json:7:20: error CLN0114: 'condition/ptsd' names its kind, but the id of a condition is written here without it
                { "condition": "condition/ptsd" }
                               ^^^^^^^^^^^^^^^^
                did you mean 'ptsd'?
            """,
            path: "$.indications[0].condition"
        );

    [Theory]
    [InlineData("\"summary\": \"\"", "$.summary", "summary", 14, "           ^^")]
    [InlineData("\"tags\": [\"a\", \" \\t\"]", "$.tags[1]", "tags", 17, "              ^^^^^")]
    public void CLN0213_EmptyText_NamesItsMember(string member, string path, string name, int column, string caret) =>
        Check(
            Head + "  " + member + "\n}",
            $"""
            f.json:6:{column}: error CLN0213: '{name}' is empty
                {member}
                {caret}
            """,
            path
        );

    [Fact]
    public void Deserialize_ControlCharactersOfContent_AreEscapedInMessageAndExcerpt() =>
        Check(
            Head + "  \"status\": \"\u202e\u007f\\u001b[31m\u2028\"\n}",
            """
            f.json:6:13: error CLN0107: '\u202E\u007F\u001B[31m\u2028' is none of: draft, in-review, published, archived
                "status": "\u202E\u007F\u001b[31m\u2028"
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            """,
            path: "$.status"
        );

    [Fact]
    public void Deserialize_LineEnds_AreCountedWhicheverTheyAre()
    {
        var json = Head + "  \"zebra\": 1\n}";
        Assert.All(
            new[] { "\n", "\r\n", "\r" },
            end =>
            {
                var place = Single(json.Replace("\n", end, StringComparison.Ordinal)).Place!;
                Assert.Equal((6, 3, "\"zebra\": 1"), (place.Line, place.Column, place.Excerpt!.Text));
            }
        );
    }

    [Fact]
    public void Deserialize_ByteOrderMark_CountsForNoColumn()
    {
        var place = Single("\ufeff{\"formatVersion\":1,\"type\":\"post\",\"id\":\"é\",\"name\":\"x\"}").Place!;
        Assert.Equal((1, 39), (place.Line, place.Column));
        Assert.Equal("{\"formatVersion\":1,\"type\":\"post\",\"id\":\"é\",\"name\":\"x\"}", place.Excerpt!.Text);
    }

    [Fact]
    public void Deserialize_LongLine_ShowsAWindowOfWholeCharacters()
    {
        var excerpt = Single(
            Head
                + "  \"summary\": \""
                + string.Concat(Enumerable.Repeat("😀", 300))
                + "\", \"zebra\": \""
                + string.Concat(Enumerable.Repeat("é😀", 300))
                + "\"\n}"
        ).Place!.Excerpt!;
        Assert.Equal("\"zebra\"", excerpt.Text.Substring(excerpt.CaretStart, excerpt.CaretLength));
        Assert.InRange(excerpt.Text.Length, 80, 120);
        Assert.StartsWith("…😀", excerpt.Text, StringComparison.Ordinal);
        Assert.EndsWith("…", excerpt.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", excerpt.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"citations\": [{ \"key\": \"a\", \"title\": \"b\", \"type\": \"article\" }]")]
    [InlineData("\"citations\": [{ \"key\": \"a\", \"title\": \"b\", \"Type\": \"article\" }]")]
    [InlineData("\"citations\": [{ \"key\": \"a\", \"title\": \"b\", \"formatversion\": 1 }]")]
    [InlineData("\"bodyMentions\": []")]
    public void CLN0102_MemberThatStandsOnlyElsewhere_IsNotSuggested(string member)
    {
        var diagnostic = Single(Head + "  " + member + "\n}");
        Assert.Equal(("CLN0102", null), (diagnostic.Code, diagnostic.Suggestion));
    }

    private static void Check(
        string json,
        string expected,
        string? path,
        string item = "treatment/ketamine",
        ReadContext context = default
    )
    {
        var diagnostic = Single(json, context);
        Assert.Equal(expected, diagnostic.ToDisplayString());
        Assert.Equal((path, item, DiagnosticSeverity.Error), (diagnostic.Path, diagnostic.Item, diagnostic.Severity));
    }

    private static Diagnostic Single(string json, ReadContext context = default)
    {
        var bag = new DiagnosticBag();
        var document = new SourceDocument("f.json", Encoding.UTF8.GetBytes(json));
        var documents = new DocumentReader(
            (reader, one) => ContentFormat.Json.Fill(reader, one, ContentJsonSerializer.MaxDepth)
        );
        Assert.Null(documents.Read(document, context with { NeedsVersion = true }, bag));
        return Assert.Single(bag.ToSorted());
    }
}
