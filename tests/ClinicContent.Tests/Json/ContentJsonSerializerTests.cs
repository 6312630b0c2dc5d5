using System.Buffers;
using System.Text;
using ClinicContent.Diagnostics;
using ClinicContent.Json;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Extensions;
using ClinicContent.Model.Inlines;

namespace ClinicContent.Tests.Json;

public sealed class ContentJsonSerializerTests
{
    private const string Small = """
        {
          "formatVersion": 1,
          "type": "condition",
          "id": "ptsd",
          "name": "PTSD"
        }

        """;

    [Fact]
    public void Serialize_SmallestItem_IsCanonical() =>
        Assert.Equal(Small, ContentJsonSerializer.Serialize(new Condition { Id = new("ptsd"), Name = "PTSD" }));

    [Fact]
    public void Serialize_AllDoors_GiveTheSameBytes()
    {
        var item = new Condition { Id = new("ptsd"), Name = "é <😀> \u2028 \"\\\u0001\u007f" };
        var output = new ArrayBufferWriter<byte>();
        ContentJsonSerializer.Serialize(item, output);
        Assert.Equal(ContentJsonSerializer.SerializeToUtf8Bytes(item), output.WrittenSpan.ToArray());
        Assert.Equal(ContentJsonSerializer.Serialize(item), Encoding.UTF8.GetString(output.WrittenSpan));
    }

    [Fact]
    public void Serialize_Characters_KeepsLettersAndEscapesWhatCouldEndAScript()
    {
        var json = ContentJsonSerializer.Serialize(
            new Condition { Id = new("x"), Name = "é😀 </script><!-- & ' > \"\\/ \n\t\r\b\f \u0001\u007f\u2028\u2029" }
        );
        Assert.Contains(
            """ "name": "é😀 \u003C/script>\u003C!-- & ' > \"\\/ \n\t\r\b\f \u0001\u007F\u2028\u2029" """.Trim(),
            json,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Serialize_HalfASurrogatePair_Throws() =>
        Assert.Throws<ArgumentException>(() =>
            ContentJsonSerializer.Serialize(new Condition { Id = new("x"), Name = "a\ud800b" })
        );

    [Fact]
    public void Serialize_EnumWithoutSuchAValue_Throws() =>
        Assert.Throws<ArgumentException>(() =>
            ContentJsonSerializer.Serialize(
                new Condition
                {
                    Id = new("x"),
                    Name = "x",
                    Status = (PublicationStatus)9,
                }
            )
        );

    [Theory]
    [InlineData("{\"name\":\"PTSD\",\"id\":\"ptsd\",\"type\":\"condition\",\"formatVersion\":1}")]
    [InlineData(
        "\ufeff{\r\n\t\"formatVersion\" : 1 ,\r\n\"type\":\"condition\",\"id\":\"ptsd\",\"n\\u0061me\":\"PT\\u0053D\"}\r\n"
    )]
    [InlineData(
        "{\"formatVersion\":1,\"type\":\"c\\u006fndition\",\"tags\":[],\"noIndex\":false,\"status\":\"draft\",\"id\":\"ptsd\",\"name\":\"PTSD\"}"
    )]
    public void Deserialize_AnyValidForm_BecomesCanonical(string json) =>
        Assert.Equal(Small, ContentJsonSerializer.Serialize(ContentJsonSerializer.Deserialize(json).OrThrow()));

    [Fact]
    public void Deserialize_Extensions_KeepsEveryValueAndDigit()
    {
        const string json = """
            {"formatVersion":1,"type":"condition","id":"x","name":"x","extensions":{"b":{"deep":[1.0,1e400,null,true,-0,"ü"]},"a":12345678901234567890.10}}
            """;
        var item = ContentJsonSerializer.Deserialize(json).OrThrow();
        Assert.Equal(
            "12345678901234567890.10",
            Assert.IsType<ExtensionNumber>(item.Extensions!.Members[0].Value).Literal
        );
        var written = ContentJsonSerializer.Serialize(item);
        Assert.Equal(item, ContentJsonSerializer.Deserialize(written).OrThrow());
        Assert.Contains("1e400", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Deserialize_InlineForms_AreTheSame()
    {
        static Post Read(string content) =>
            (Post)
                ContentJsonSerializer
                    .Deserialize(
                        "{\"formatVersion\":1,\"type\":\"post\",\"id\":\"p\",\"name\":\"P\",\"body\":[{\"type\":\"paragraph\",\"content\":"
                            + content
                            + "}]}"
                    )
                    .OrThrow();
        Assert.Equal(Read("\"a\""), Read("[\"a\"]"));
        Assert.Equal(Read("\"a\""), Read("[{\"text\":\"a\",\"type\":\"text\"}]"));
        Assert.Equal(RichText.FromText("a"), Read("\"a\"").Body);
        Assert.IsType<TextInline>(Read("\"a\"").Body!.Blocks[0] is ParagraphBlock p ? p.Content[0] : null);
    }

    [Fact]
    public void Deserialize_ManyFaults_NamesEachAtItsPlaceInOnePass()
    {
        const string json = """
            {
              "formatVersion": 1,
              "type": "treatment",
              "id": "Ketamine",
            	"nmae": "é😀", "origin": 5,
              "indications": [
                { "condition": "condition/ptsd", "statuses": [{ "jurisdiction": "UK", "status": "of-label", "since": "2019-13" }] },
                { "evidence": [{ "direction": "for", "strenght": "low" }] }
              ],
              "body": [{ "type": "paragrph", "content": "x" }, { "tpye": "divider" }],
              "status": "published", "tags": null, "noIndex": "yes",
              "tags": []
            }
            """;
        var report = Report(json);
        const string expected = """
            item.json:4:9: error CLN0106: 'Ketamine' is not an id: lower-case ASCII letters and digits in groups joined by single hyphens, at most 128 characters @ $.id
            item.json:1:1: error CLN0103: a treatment needs the member 'name' @ $
            """;
        Assert.All(expected.Split('\n'), line => Assert.Contains(line.TrimEnd('\r'), report, StringComparison.Ordinal));
        Assert.Equal(
            [
                "1:1 CLN0103",
                "4:9 CLN0106 ketamine",
                "5:2 CLN0102 name",
                "5:27 CLN0105",
                "7:20 CLN0114 ptsd",
                "7:69 CLN0106 GB",
                "7:85 CLN0107 off-label",
                "7:106 CLN0106",
                "8:5 CLN0103",
                "8:42 CLN0102 strength",
                "10:22 CLN0107 paragraph",
                "10:52 CLN0103",
                "10:54 CLN0102 type",
                "11:34 CLN0105",
                "11:51 CLN0105",
                "12:3 CLN0104",
            ],
            Places(json)
        );
    }

    [Fact]
    public void Deserialize_SyntaxErrorAtTheEnd_StillReportsWhatStandsBefore() =>
        Assert.Equal(
            ["1:55 CLN0102 name", "1:76 CLN0101"],
            Places("{\"formatVersion\":1,\"type\":\"condition\",\"id\":\"ptsd\",    \"nmae\":\"x\",\"summary\":]")
        );

    [Theory]
    [InlineData("", "1:1 CLN0101")]
    [InlineData("[]", "1:1 CLN0105")]
    [InlineData("{\"formatVersion\":2,\"type\":\"condition\",\"id\":\"x\",\"name\":\"x\"}", "1:18 CLN0111")]
    [InlineData("{\"formatVersion\":99999999999,\"type\":\"condition\",\"id\":\"x\",\"name\":\"x\"}", "1:18 CLN0109")]
    [InlineData("{\"type\":\"condition\",\"id\":\"x\",\"name\":\"x\"}", "1:1 CLN0103")]
    [InlineData("{\"formatVersion\":1,\"type\":\"condition\",\"id\":\"x\",\"name\":\"a\\ud800\"}", "1:55 CLN0108")]
    [InlineData("{\"formatVersion\":1,\"type\":\"conditon\",\"id\":\"x\",\"name\":\"x\"}", "1:27 CLN0107 condition")]
    [InlineData("{\"formatVersion\":1,\"type\":\"condition\",\"id\":\"x\",\"name\":\"x\"} x", "1:60 CLN0101")]
    [InlineData(
        "{\"formatVersion\":1,\"type\":\"condition\",\"id\":\"x\",\"id\":\"x\",\"name\":\"x\"}",
        "1:48 CLN0104"
    )]
    public void Deserialize_OneFault_IsAtItsPlace(string json, string place) => Assert.Equal([place], Places(json));

    [Fact]
    public void Deserialize_BytesThatAreNotUtf8_SaysWhere()
    {
        var bytes = Encoding.UTF8.GetBytes(
            "{\n \"formatVersion\":1,\"type\":\"condition\",\"id\":\"x\",\"name\":\"é?\"}"
        );
        bytes[^3] = 0xFF;
        var fault = Assert.Single(ContentJsonSerializer.Deserialize(bytes).Diagnostics);
        Assert.Equal(("CLN0003", 2, 57), (fault.Code, fault.Place!.Line, fault.Place.Column));
    }

    [Fact]
    public void Deserialize_Utf16_SaysSo()
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Small)];
            Assert.Equal("CLN0004", Assert.Single(ContentJsonSerializer.Deserialize(bytes).Diagnostics).Code);
            Assert.Equal(
                "CLN0004",
                Assert.Single(ContentJsonSerializer.Deserialize(encoding.GetBytes(Small)).Diagnostics).Code
            );
        }
    }

    [Fact]
    public void Deserialize_NestedTooDeep_SaysSoOnASmallStack()
    {
        var json =
            "{\"formatVersion\":1,\"type\":\"condition\",\"id\":\"x\",\"name\":\"x\",\"extensions\":"
            + new string('[', 100_000);
        ValueList<Diagnostic> diagnostics = default;
        var thread = new Thread(() => diagnostics = ContentJsonSerializer.Deserialize(json).Diagnostics, 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.Contains(diagnostics, diagnostic => diagnostic.Code == "CLN0110");
    }

    [Fact]
    public void Deserialize_ManyUnknownMembers_ListsAHundredAndCountsTheRest()
    {
        var members = string.Concat(Enumerable.Range(0, 80_000).Select(i => $",\"m{i}\":{i}"));
        var result = ContentJsonSerializer.Deserialize(
            "{\"formatVersion\":1,\"type\":\"condition\",\"id\":\"x\",\"name\":\"x\"" + members + "}"
        );
        Assert.Null(result.Item);
        Assert.Equal(101, result.Diagnostics.Count);
        Assert.Equal("CLN0002", result.Diagnostics[100].Code);
        Assert.Contains("79900", result.Diagnostics[100].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OrThrow_Faults_CarriesThemAll()
    {
        var fault = Assert.Throws<ContentException>(() => ContentJsonSerializer.Deserialize("{}").OrThrow());
        Assert.Equal(2, fault.Diagnostics.Count);
        Assert.Contains("CLN0103", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Serialize_NoItem_Throws() =>
        Assert.Throws<ArgumentNullException>(() => ContentJsonSerializer.Serialize(null!));

    private static string Report(string json) =>
        string.Join('\n', ContentJsonSerializer.Deserialize(json).Diagnostics.Select(d => $"{d} @ {d.Path}"));

    private static string[] Places(string json) =>
        [
            .. ContentJsonSerializer
                .Deserialize(json)
                .Diagnostics.Select(d =>
                    $"{d.Place!.Line}:{d.Place.Column} {d.Code}{(d.Suggestion is null ? "" : " " + d.Suggestion)}"
                ),
        ];
}
