using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ClinicContent.Diagnostics;
using ClinicContent.Json;
using ClinicContent.Loading;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using CsCheck;

namespace ClinicContent.Tests.Json;

public sealed partial class BundleFaultTests
{
    private static readonly byte[] Bundle = ContentBundleSerializer.SerializeToUtf8Bytes(
        new ContentCatalogBuilder()
            .Add(
                new Condition
                {
                    Id = new("ptsd"),
                    Name = "PTSD",
                    Summary = "é",
                },
                new Post
                {
                    Id = new("p"),
                    Name = "P",
                    Summary = "s",
                    Body = [new EmbedBlock { Item = new ConditionId("ptsd") }],
                }
            )
            .AddNotice(new() { Kind = NoticeKind.Disclaimer, Text = "N" })
            .Build()
            .OrThrow()
    );

    private static readonly string Text = Encoding.UTF8.GetString(Bundle);

    private enum Door
    {
        Load,
        Open,
    }

    [Fact]
    public void Serialize_Catalog_IsHeaderNoticesAndOneLineAnItem() =>
        Assert.Equal(
            """
            {"format":"clinic-content","formatVersion":1,"treatments":0,"conditions":1,"deliveryMethods":0,"posts":1,"length":275,"sha256":"238dc92fdae251700f43e8904c4e59241a4e4d10a02c9f7eb1cba43b96e94a9d"}
            {"notices":[{"kind":"disclaimer","text":"N"}]}
            {"type":"condition","id":"ptsd","language":"en","name":"PTSD","summary":"é"}
            {"type":"post","id":"p","language":"en","name":"P","summary":"s","bodyMentions":["condition/ptsd"],"body":[{"type":"embed","item":"condition/ptsd"}]}

            """,
            Text
        );

    [Fact]
    public void Load_ContentThatWasChanged_SaysThatTheHashDiffers() =>
        Check(
            Text.Replace("\"PTSD\"", "\"PTSE\"", StringComparison.Ordinal),
            [Door.Load],
            """
            b.jsonl:1:119: error CLN0403: the content has the SHA-256 hash e40a37caff80e4a4bbfae93d5de925f53528b45cf0504d4162b2805d63dd6cce, but the header says 238dc92fdae251700f43e8904c4e59241a4e4d10a02c9f7eb1cba43b96e94a9d: the bundle was changed after it was made
                …0,"conditions":1,"deliveryMethods":0,"posts":1,"length":275,"sha256":"238dc92fdae251700f43e8904c4e59241a4e4d10…
                                                                             ^^^^^^^^
            """
        );

    [Fact]
    public void Verify_OpenedContentThatWasChanged_SaysThatTheHashDiffersAndNotBefore()
    {
        var bytes = Encoding.UTF8.GetBytes(Text.Replace("\"PTSD\"", "\"PTSE\"", StringComparison.Ordinal));
        var catalog = Read(bytes, Door.Open).OrThrow();
        Assert.Equal("PTSE", catalog.Conditions[0].Name);
        Assert.Equal("CLN0403", Assert.Single(catalog.Verify()).Code);
        Assert.Equal("CLN0403", Assert.Single(catalog.AsSeenOn(new(2026, 1, 1)).Verify()).Code);
    }

    [Fact]
    public void Verify_ContentAsItWasMade_FindsNothing()
    {
        Assert.Empty(Read(Bundle, Door.Open).OrThrow().Verify());
        Assert.Empty(Read(Bundle, Door.Load).OrThrow().Verify());
    }

    [Theory]
    [InlineData(-10, 265)]
    [InlineData(-275, 0)]
    [InlineData(1, 276)]
    public void Read_MoreOrFewerBytesThanTheHeaderSays_SaysBoth(int change, int length) =>
        Check(
            change > 0 ? Text + "\n" : Encoding.UTF8.GetString(Bundle.AsSpan(..^-change)),
            [Door.Load, Door.Open],
            $"""
            b.jsonl:1:115: error CLN0402: the bundle has {length} bytes after its header, but its header says 275
                …ts":0,"conditions":1,"deliveryMethods":0,"posts":1,"length":275,"sha256":"238dc92fdae251700f43e8904c4e59241a4e…
                                                                             ^^^
            """
        );

    [Fact]
    public void Read_NewerVersion_SaysNothingElse() =>
        Check(
            "{\"format\":\"clinic-content\",\"formatVersion\":2,\"new\":[]}\nwhatever",
            [Door.Load, Door.Open],
            """
            b.jsonl:1:44: error CLN0111: the format version is 2; this library reads versions 1 to 1: update ClinicContent
                {"format":"clinic-content","formatVersion":2,"new":[]}
                                                           ^
            """
        );

    [Theory]
    [InlineData("", "", "it has no line feed at its end")]
    [InlineData("{\"format\":\"clinic-content\"}", "{\"format\":\"clinic-content\"}", "it has no line feed at its end")]
    [InlineData("hello\n", "hello", "it has no \"format\": \"clinic-content\"")]
    [InlineData("{\"format\":[1]}\n", "{\"format\":[1]}", "it has no \"format\": \"clinic-content\"")]
    [InlineData("[]\n", "[]", "it has no \"format\": \"clinic-content\"")]
    public void Read_NotABundle_SaysWhatTheFirstLineLacks(string text, string excerpt, string reason) =>
        Check(
            text,
            [Door.Load, Door.Open],
            $"""
            b.jsonl:1:1: error CLN0401: the first line is not the header of a bundle: {reason}
                {excerpt}
                ^
            """
        );

    [Theory]
    [InlineData("\"formatVersion\":1", "\"formatVersion\":\"1\"", "1:44 CLN0105")]
    [InlineData("\"formatVersion\":1", "\"formatVersion\":1e9", "1:44 CLN0109")]
    [InlineData("\"formatVersion\":1,", "", "1:1 CLN0103")]
    [InlineData("\"posts\":1,", "", "1:1 CLN0103")]
    [InlineData("\"posts\":1,", "\"posts\":1,\"type\":1,", "1:106 CLN0102")]
    [InlineData("\"posts\":1,", "\"posts\":1,,", "1:106 CLN0101")]
    [InlineData("\"posts\":1,", "\"posts\":99999999999,", "1:104 CLN0109")]
    public void Read_FaultyHeader_NamesTheFaultOnce(string part, string replacement, string expected)
    {
        var bytes = Encoding.UTF8.GetBytes(Text.Replace(part, replacement, StringComparison.Ordinal));
        Assert.All(Enum.GetValues<Door>(), door => Assert.Equal([expected], Places(Read(bytes, door))));
    }

    [Fact]
    public void Read_CountsThatDiffer_NamesEach() =>
        Check(
            Text.Replace("\"conditions\":1", "\"conditions\":0", StringComparison.Ordinal)
                .Replace("\"posts\":1", "\"posts\":2", StringComparison.Ordinal),
            [Door.Load, Door.Open],
            """
            b.jsonl:1:1: error CLN0404: the bundle has 1 items of type condition, but its header says 0
                {"format":"clinic-content","formatVersion":1,"treatments":0,"conditions":0,"deliveryMethods":0,"posts":2,"leng…
                ^
            b.jsonl:1:1: error CLN0404: the bundle has 1 items of type post, but its header says 2
                {"format":"clinic-content","formatVersion":1,"treatments":0,"conditions":0,"deliveryMethods":0,"posts":2,"leng…
                ^
            """
        );

    [Fact]
    public void Load_DerivedMentionsThatDiffer_SaysSo() =>
        Check(
            Changed("\"bodyMentions\":[\"condition/ptsd\"]", "\"bodyMentions\":[\"post/p\"]"),
            [Door.Load],
            """
            b.jsonl:4:81: error CLN0405: 'bodyMentions' is not what the body says: compile the bundle again
                …"p","language":"en","name":"P","summary":"s","bodyMentions":["post/p"],"body":[{"type":"embed","item":"conditi…
                                                                             ^
            """
        );

    [Fact]
    public void Load_BodyThatIsNotLast_SaysSoSinceOpeningWouldNotSeeWhatFollows() =>
        Check(
            Changed(
                "\"id\":\"p\",\"language\":\"en\",\"name\":\"P\",\"summary\":\"s\",\"bodyMentions\":[\"condition/ptsd\"],\"body\":[{\"type\":\"embed\",\"item\":\"condition/ptsd\"}]",
                "\"bodyMentions\":[\"condition/ptsd\"],\"body\":[{\"type\":\"embed\",\"item\":\"condition/ptsd\"}],\"id\":\"p\",\"language\":\"en\",\"name\":\"P\",\"summary\":\"s\""
            ),
            [Door.Load],
            """
            b.jsonl:4:50: error CLN0406: members stand behind the body: an opened bundle would not see them
                {"type":"post","bodyMentions":["condition/ptsd"],"body":[{"type":"embed","item":"condition/ptsd"}],"id":"p","l…
                                                                 ^^^^^^
            """
        );

    [Theory]
    [InlineData("\"bodyMentions\":[\"condition/ptsd\"],", "", "4:73 CLN0405")]
    [InlineData("[\"condition/ptsd\"]", "[\"condition/ptsd\",\"condition/ptsd\"]", "4:81 CLN0405")]
    [InlineData("[\"condition/ptsd\"]", "[\"condition/PTSD\"]", "4:82 CLN0106")]
    [InlineData("\"type\":\"embed\",", "\"type\":\"embed\"", "4:123 CLN0101")]
    [InlineData("{\"type\":\"embed\",\"item\":\"condition/ptsd\"}", "{\"type\":\"divider\"}", "4:81 CLN0405")]
    public void Load_DerivedMentionsOrBodyChanged_NamesTheFaultOnce(string part, string replacement, string expected)
    {
        var places = Places(Read(Encoding.UTF8.GetBytes(Changed(part, replacement)), Door.Load));
        Assert.Contains(expected, places);
        Assert.True(
            places.Length == 1 || expected.EndsWith("CLN0106", StringComparison.Ordinal),
            string.Join(", ", places)
        );
    }

    [Fact]
    public void Read_DerivedMentionsWithoutABody_SaysSo() =>
        Assert.All(
            Enum.GetValues<Door>(),
            door =>
                Assert.Equal(
                    ["4:81 CLN0405"],
                    Places(
                        Read(
                            Encoding.UTF8.GetBytes(
                                Changed(",\"body\":[{\"type\":\"embed\",\"item\":\"condition/ptsd\"}]", "")
                            ),
                            door
                        )
                    )
                )
        );

    [Fact]
    public void Read_FaultyNotices_AreAtTheirPlace() =>
        Check(
            Changed("\"text\":\"N\"", "\"text\":5"),
            [Door.Load, Door.Open],
            """
            b.jsonl:2:41: error CLN0105: expected a text, but found a number
                {"notices":[{"kind":"disclaimer","text":5}]}
                                                        ^
            """
        );

    [Fact]
    public void Read_NoticesThatAreNotTheFirstLine_AreNoItem()
    {
        var lines = Content.TrimEnd('\n').Split('\n');
        var bytes = Encoding.UTF8.GetBytes(Sealed(string.Join('\n', lines.Reverse()) + "\n"));
        Assert.All(Enum.GetValues<Door>(), door => Assert.Equal(["4:1 CLN0103"], Places(Read(bytes, door))));
    }

    [Theory]
    [InlineData("\n\n", "5:1 CLN0101")]
    [InlineData("\n{}\n", "5:1 CLN0103")]
    [InlineData("\n{\"type\":\"post\",\"id\":\"q\"}", "5:1 CLN0103")]
    public void Read_LineThatIsNoItem_IsRejected(string end, string expected)
    {
        var bytes = Encoding.UTF8.GetBytes(Sealed(Content.TrimEnd('\n') + end));
        foreach (var door in Enum.GetValues<Door>())
        {
            var result = Read(bytes, door);
            Assert.Equal([expected], Places(result));
            Assert.Equal((3, 1), (result.FoundCount, result.RejectedCount));
        }
    }

    [Theory]
    [InlineData("\"type\":\"embed\"", "\"type\":\"embde\"", "4:116 CLN0107 $.body[0].type")]
    [InlineData("\"type\":\"embed\",", "\"type\":\"embed\"", "4:123 CLN0101 ")]
    [InlineData("[{\"type\":\"embed\",\"item\":\"condition/ptsd\"}]", "null", "4:107 CLN0105 $.body")]
    [InlineData("}]}", "}],\"tags\":[]}", "4:149 CLN0101 ")]
    public void OpenedBody_Broken_ThrowsWithItsPlaceOnUseAndNotBefore(string part, string replacement, string expected)
    {
        var content = Content.Split('\n');
        content[2] = content[2].Replace(part, replacement, StringComparison.Ordinal);
        var bytes = Encoding.UTF8.GetBytes(Sealed(string.Join('\n', content)));
        CheckBrokenBody(Read(bytes, Door.Open).OrThrow().Posts[0].Body!, expected);
    }

    [Fact]
    public void OpenedBody_NotUtf8_ThrowsWithItsPlaceOnUse()
    {
        byte[] bytes = [.. Bundle];
        bytes[bytes.AsSpan().IndexOf("embed"u8)] = 0xFF;
        CheckBrokenBody(Read(bytes, Door.Open).OrThrow().Posts[0].Body!, "4:117 CLN0003 ");
        Assert.Equal(["4:117 CLN0003"], Places(Read(bytes, Door.Load)));
    }

    [Fact]
    public void OpenedBody_NestedTooDeep_ThrowsOnUse()
    {
        const string level = "[{\"type\":\"quote\",\"content\":";
        var deep = string.Concat(Enumerable.Repeat(level, 70)) + "[]" + string.Concat(Enumerable.Repeat("}]", 70));
        var bytes = Encoding.UTF8.GetBytes(Changed("[{\"type\":\"embed\",\"item\":\"condition/ptsd\"}]", deep));
        CheckBrokenBody(Read(bytes, Door.Open).OrThrow().Posts[0].Body!, "4:971 CLN0110 ");
    }

    [Fact]
    public void Read_MoreItemsThanAllowed_SaysSo()
    {
        var options = new LoadOptions { MaxItems = 1 };
        foreach (
            var source in new[]
            {
                ContentSource.Bundle(Bundle, "b", options),
                ContentSource.OpenBundle(Bundle, "b", options),
            }
        )
        {
            Assert.Equal(["1:1 CLN0007"], Places(ContentCatalog.Load(source)));
        }
    }

    [Fact]
    public void Read_CutOffAtAnyByte_GivesDiagnostics()
    {
        for (var length = 0; length < Bundle.Length; length++)
        {
            foreach (var door in Enum.GetValues<Door>())
            {
                var result = Read(Bundle.AsMemory(0, length), door);
                Assert.Null(result.Catalog);
                Assert.NotEqual(0, result.ErrorCount);
            }
        }
    }

    [Fact]
    public void Load_RandomBytesChanged_GivesDiagnostics() =>
        Changes.Sample(
            changes =>
            {
                var changed = Change(changes);
                Assert.Equal(changed.AsSpan().SequenceEqual(Bundle), Read(changed, Door.Load).Catalog is not null);
            },
            iter: 2000
        );

    [Fact]
    public void Open_RandomBytesChanged_GivesDiagnosticsAtOnceOrOnUse() =>
        Changes.Sample(
            changes =>
            {
                var result = Read(Change(changes), Door.Open);
                Assert.Equal(result.Catalog is null, result.ErrorCount > 0);
                foreach (var item in result.Catalog is { } catalog ? catalog.Items.ToArray() : [])
                {
                    if (item.Body is { } body && Record.Exception(() => body.WordCount) is { } thrown)
                    {
                        Assert.NotEmpty(Assert.IsType<ContentException>(thrown).Diagnostics);
                    }
                }
            },
            iter: 2000
        );

    private static Gen<(int Place, byte Value)[]> Changes =>
        Gen.Select(Gen.Int[0, Bundle.Length - 1], Gen.Byte).Array[1, 3];

    private static string Content => Text[(Text.IndexOf('\n', StringComparison.Ordinal) + 1)..];

    private static byte[] Change((int Place, byte Value)[] changes)
    {
        byte[] bytes = [.. Bundle];
        Array.ForEach(changes, change => bytes[change.Place] = change.Value);
        return bytes;
    }

    private static string Changed(string part, string replacement) =>
        Sealed(Content.Replace(part, replacement, StringComparison.Ordinal));

    // The header says the right length and hash of what follows.
    private static string Sealed(string content)
    {
        var bytes = Encoding.UTF8.GetBytes(content);
        var header = Text[..(Text.IndexOf('\n', StringComparison.Ordinal) + 1)];
        header = Length().Replace(header, string.Create(CultureInfo.InvariantCulture, $"\"length\":{bytes.Length}"));
        return Hash().Replace(header, Convert.ToHexStringLower(SHA256.HashData(bytes))) + content;
    }

    [GeneratedRegex("\"length\":[0-9]+")]
    private static partial Regex Length();

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Hash();

    private static ContentCatalogResult Read(ReadOnlyMemory<byte> bytes, Door door) =>
        ContentCatalog.Load(
            door == Door.Open ? ContentSource.OpenBundle(bytes, "b.jsonl") : ContentSource.Bundle(bytes, "b.jsonl")
        );

    private static void Check(string bundle, Door[] doors, string expected) =>
        Assert.All(
            doors,
            door =>
            {
                var result = Read(Encoding.UTF8.GetBytes(bundle), door);
                Assert.Null(result.Catalog);
                Assert.Equal(expected, string.Join('\n', result.Diagnostics.Select(fault => fault.ToDisplayString())));
            }
        );

    private static string[] Places(ContentCatalogResult result) =>
        [.. result.Diagnostics.Select(fault => $"{fault.Place!.Line}:{fault.Place.Column} {fault.Code}")];

    private static void CheckBrokenBody(RichText body, string expected)
    {
        Assert.False(body.IsRead);
        Assert.Equal([new ConditionId("ptsd")], body.Mentions);
        for (var use = 0; use < 2; use++)
        {
            var fault = Assert.Single(Assert.Throws<ContentException>(() => body.Blocks).Diagnostics);
            Assert.Equal(expected, $"{fault.Place!.Line}:{fault.Place.Column} {fault.Code} {fault.Path}");
            Assert.Equal("b.jsonl", fault.Place.File);
        }

        Assert.False(body.IsRead);
    }
}
