using System.Text;
using ClinicContent.Diagnostics;
using ClinicContent.Json;
using ClinicContent.Loading;
using ClinicContent.Model;
using ClinicContent.Shapes;
using ClinicContent.Tests.Shared;
using CsCheck;

namespace ClinicContent.Tests.Json;

/// <summary>Whatever bytes come in, a reader answers with an item or with diagnostics, and never throws.</summary>
public sealed class BrokenJsonTests
{
    private static readonly byte[][] Documents = Array.ConvertAll(
        Generate.FullItems(depth: 0),
        ContentJsonSerializer.SerializeToUtf8Bytes
    );

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Deserialize_DocumentCutOffAtAnyByte_GivesDiagnostics(int document)
    {
        var json = Documents[document];
        var lines = json.AsSpan().Count((byte)'\n') + 1;
        for (var length = 0; length < json.Length - 1; length++)
        {
            var result = ContentJsonSerializer.Deserialize(json.AsMemory(0, length));
            Assert.Null(result.Item);
            var last = result.Diagnostics[^1];
            Assert.True(last.Code is "CLN0101" or "CLN0003", last.ToString());
            Assert.InRange(last.Place!.Line, 1, lines);
        }
    }

    [Fact]
    public void Deserialize_RandomBytesChanged_GivesAnItemOrDiagnostics() =>
        Gen.Select(Gen.Int[0, 3], Gen.Select(Gen.Int, Gen.Byte).Array[1, 4])
            .Sample(
                (document, changes) =>
                {
                    byte[] json = [.. Documents[document]];
                    foreach (var (place, value) in changes)
                    {
                        json[(uint)place % json.Length] = value;
                    }

                    CheckAnswer(json);
                },
                iter: 4000
            );

    [Fact]
    public void Deserialize_RandomTokensMoved_GivesAnItemOrDiagnostics() =>
        Gen.Select(Gen.Int[0, 3], Gen.Int, Gen.Int, Gen.Int[1, 40])
            .Sample(
                (document, from, to, length) =>
                {
                    var json = Documents[document].ToList();
                    var start = (int)((uint)from % (json.Count - length));
                    var moved = json.GetRange(start, length);
                    json.RemoveRange(start, length);
                    json.InsertRange((int)((uint)to % json.Count), moved);
                    CheckAnswer([.. json]);
                },
                iter: 4000
            );

    [Fact]
    public void Deserialize_AnyBytes_GivesDiagnostics() =>
        Gen.OneOf(
                Gen.Byte.Array[0, 40],
                Texts.Any.Select(Encoding.UTF8.GetBytes),
                Gen.OneOf(
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ":",
                        "\"",
                        "\\",
                        "1",
                        "-",
                        "null",
                        "\"type\"",
                        "\"post\"",
                        "\"id\"",
                        "é"
                    )
                    .Array[0, 20]
                    .Select(tokens => Encoding.UTF8.GetBytes(string.Concat(tokens)))
            )
            .Sample(
                json =>
                {
                    var result = ContentJsonSerializer.Deserialize(json);
                    Assert.Null(result.Item);
                    Assert.NotEmpty(result.Diagnostics);
                    Assert.All(result.Diagnostics, fault => fault.ToDisplayString());
                },
                iter: 20_000
            );

    [Theory]
    [InlineData("{\"type\":\"quote\",\"content\":[", "]}")]
    [InlineData("{\"type\":\"paragraph\",\"content\":[{\"type\":\"strong\",\"content\":[", "]}]}")]
    [InlineData("{\"type\":\"list\",\"items\":[{\"content\":[", "]}]}")]
    [InlineData("[[", "")]
    [InlineData("{\"a\":{\"a\":", "")]
    public void Deserialize_BodyNestedTooDeep_SaysSoOnASmallStack(string open, string close)
    {
        var body = string.Concat(Enumerable.Repeat(open, 10_000)) + string.Concat(Enumerable.Repeat(close, 10_000));
        var json = Post("\"body\":[" + body + "]");
        ValueList<Diagnostic> diagnostics = default;
        OnASmallStack(() => diagnostics = ContentJsonSerializer.Deserialize(json).Diagnostics);
        Assert.Contains(diagnostics, diagnostic => diagnostic.Code == "CLN0110");
    }

    [Theory]
    [InlineData("{\"type\":\"quote\",\"content\":[", "{\"type\":\"divider\"}", "]}", 123)]
    [InlineData("{\"type\":\"list\",\"items\":[{\"content\":[", "{\"type\":\"divider\"}", "]}]}", 61)]
    [InlineData("{\"type\":\"paragraph\",\"content\":[", "\"a\"", "]}", 1)]
    public void Item_AsDeepAsCanBeAllowed_IsReadComparedAndWrittenOnASmallStack(
        string open,
        string innermost,
        string close,
        int times
    )
    {
        const string strong = "{\"type\":\"strong\",\"content\":[";
        var isParagraph = innermost == "\"a\"";
        var inner = isParagraph
            ? string.Concat(Enumerable.Repeat(strong, 122)) + innermost + string.Concat(Enumerable.Repeat("]}", 122))
            : innermost;
        var body =
            string.Concat(Enumerable.Repeat(open, times)) + inner + string.Concat(Enumerable.Repeat(close, times));
        var json = Encoding.UTF8.GetBytes(Post("\"body\":[" + body + "]"));
        OnASmallStack(() =>
        {
            var (one, other) = (Read(json), Read(json));
            Assert.Equal(one, other);
            Assert.Equal(one.GetHashCode(), other.GetHashCode());
            Assert.Equal(isParagraph ? 1 : 0, one.Body!.WordCount);
            Assert.Empty(one.Body.Mentions);
            Assert.Equal(
                ContentJsonSerializer.SerializeToUtf8Bytes(one),
                ContentJsonSerializer.SerializeToUtf8Bytes(other)
            );
        });
    }

    [Theory]
    [InlineData("", "\"x#\":#", "", "CLN0102")]
    [InlineData("", "\"name\":\"#\"", "", "CLN0104")]
    [InlineData("\"tags\":[", "\"\"", "]", "CLN0213")]
    [InlineData("\"citations\":[", "{\"key\":\"#\",\"tilte\":\"a\"}", "]", "CLN0103")]
    [InlineData("\"body\":[", "{\"type\":\"x#\"}", "]", "CLN0107")]
    public void Deserialize_EightyThousandFaults_ListsAHundredAndCountsTheRest(
        string open,
        string each,
        string close,
        string code
    )
    {
        var all = Enumerable.Range(0, 80_000).Select(i => each.Replace("#", $"{i}", StringComparison.Ordinal));
        var result = ContentJsonSerializer.Deserialize(Post(open + string.Join(',', all) + close));
        Assert.Equal(101, result.Diagnostics.Count);
        Assert.Equal("CLN0002", result.Diagnostics[100].Code);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == code);
    }

    [Fact]
    public void Deserialize_EightyThousandMembersOfAClinicsOwn_ReadsThemAll()
    {
        var members = string.Join(',', Enumerable.Range(0, 80_000).Select(i => $"\"m{i}\":{i}"));
        var item = ContentJsonSerializer.Deserialize(Post("\"extensions\":{" + members + "}")).OrThrow();
        Assert.Equal(80_000, item.Extensions!.Members.Count);
    }

    private static string Post(string members) =>
        "{\"formatVersion\":1,\"type\":\"post\",\"id\":\"p\",\"name\":\"P\"," + members + "}";

    private static ContentItem Read(byte[] json)
    {
        var bag = new DiagnosticBag();
        var item = new DocumentReader(
            (reader, document) => ContentFormat.Json.Fill(reader, document, LoadOptions.DeepestNesting)
        ).Read(new SourceDocument("f.json", json), new() { NeedsVersion = true }, bag);
        Assert.Empty(bag.ToSorted());
        return item!;
    }

    private static void CheckAnswer(byte[] json)
    {
        var result = ContentJsonSerializer.Deserialize(json);
        if (result.Item is null)
        {
            Assert.NotEmpty(result.Diagnostics);
            Assert.All(result.Diagnostics, fault => fault.ToDisplayString());
            return;
        }

        var written = ContentJsonSerializer.SerializeToUtf8Bytes(result.Item);
        Assert.Equal(result.Item, ContentJsonSerializer.Deserialize(written).OrThrow());
    }

    private static void OnASmallStack(Action test)
    {
        Exception? fault = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    test();
                }
                catch (Exception thrown)
                {
                    fault = thrown;
                }
            },
            256 * 1024
        );
        thread.Start();
        thread.Join();
        Assert.Null(fault);
    }
}
