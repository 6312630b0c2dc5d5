using ClinicContent.Diagnostics;
using ClinicContent.Json;
using ClinicContent.Tests.Catalog;
using CsCheck;

namespace ClinicContent.Tests.Loading;

/// <summary>Whatever bytes a file holds, loading gives a catalog or says what is wrong, and never throws.</summary>
public sealed class RandomBytesTests
{
    private static readonly ContentItem[] Items = new RandomContent(2, 3, 2, 4, 5).Make();

    private static readonly (string Name, byte[] Bytes)[] Files =
    [
        .. Items.Select(item => (NameOf(item), ContentJsonSerializer.SerializeToUtf8Bytes(item))),
    ];

    private static readonly byte[] Bundle = ContentBundleSerializer.SerializeToUtf8Bytes(
        new ContentCatalogBuilder().Add(Items).Build().OrThrow()
    );

    // Bytes that mean something in JSON, and some that do not.
    private static readonly Gen<byte> AnyByte = Gen.Frequency(
        (3, Gen.OneOf<byte>([.. "{}[]\",:\\0123456789-eE.tfn \n\r/"u8])),
        (1, Gen.Byte)
    );

    private static readonly Gen<Edit> AnyEdit = Gen.Select(
        Gen.Int[0, 3],
        Gen.Double.Unit,
        AnyByte,
        Gen.Int[1, 40],
        (what, where, value, length) => new Edit(what, where, value, length)
    );

    [Fact]
    public void Load_FileWithSomeBytesChanged_NeverThrows() =>
        Gen.Select(Gen.Int[0, Files.Length - 1], AnyEdit.Array[1, 4])
            .Sample(
                (which, edits) =>
                {
                    var changed = edits.Aggregate(Files[which].Bytes, (bytes, edit) => edit.Apply(bytes));
                    Load(Files.Select((file, i) => (file.Name, i == which ? changed : file.Bytes)));
                },
                iter: 800
            );

    [Fact]
    public void Load_FileOfRandomBytes_NeverThrows() =>
        Gen.Select(Gen.Int[0, Files.Length - 1], AnyByte.Array[0, 60])
            .Sample(
                (which, random) => Load(Files.Select((file, i) => (file.Name, i == which ? random : file.Bytes))),
                iter: 600
            );

    [Fact]
    public void Load_BundleWithSomeBytesChanged_NeverThrows() =>
        AnyEdit
            .Array[1, 4]
            .Sample(
                edits =>
                {
                    var bytes = edits.Aggregate(Bundle, (bytes, edit) => edit.Apply(bytes));
                    Check(ContentCatalog.Load(ContentSource.Bundle(bytes, "b.jsonl")));
                },
                iter: 600
            );

    [Fact]
    public void Open_BundleWithSomeBytesChanged_ThrowsOnlyWhereABodyIsRead() =>
        AnyEdit
            .Array[1, 4]
            .Sample(
                edits =>
                {
                    var bytes = edits.Aggregate(Bundle, (bytes, edit) => edit.Apply(bytes));
                    var result = ContentCatalog.Load(ContentSource.OpenBundle(bytes, "b.jsonl"));
                    Check(result);
                    foreach (var item in result.Catalog?.Items ?? default)
                    {
                        try
                        {
                            _ = item.Body?.Blocks;
                        }
                        catch (ContentException fault)
                        {
                            Assert.NotEmpty(fault.Diagnostics);
                        }
                    }
                },
                iter: 600
            );

    private static void Load(IEnumerable<(string Name, byte[] Bytes)> files)
    {
        var source = ContentSource.Utf8Files(
            files.Select(file => KeyValuePair.Create<string, ReadOnlyMemory<byte>>(file.Name, file.Bytes))
        );
        var result = ContentCatalog.Load(source);
        Check(result);
        Assert.Equal(Files.Length, result.FoundCount);
        Assert.InRange(result.RejectedCount, 0, 1);
    }

    private static void Check(ContentCatalogResult result)
    {
        Assert.Equal(result.ErrorCount == 0, result.Catalog is not null);
        Assert.All(
            result.Diagnostics,
            one =>
            {
                Assert.StartsWith("CLN", one.Code, StringComparison.Ordinal);
                Assert.DoesNotContain('\n', one.ToString());
                Assert.NotEmpty(one.ToDisplayString());
            }
        );
    }

    private static string NameOf(ContentItem item)
    {
        string[] folders = ["treatments", "conditions", "delivery-methods", "posts"];
        return $"{folders[(int)item.Kind]}/{item.Ref.Id}.json";
    }

    private sealed record Edit(int What, double Where, byte Value, int Length)
    {
        internal byte[] Apply(byte[] bytes)
        {
            var at = (int)(Where * bytes.Length);
            var end = Math.Min(bytes.Length, at + Length);
            return What switch
            {
                0 => [.. bytes[..at], Value, .. bytes[Math.Min(at + 1, bytes.Length)..]],
                1 => [.. bytes[..at], Value, .. bytes[at..]],
                2 => [.. bytes[..at], .. bytes[end..]],
                _ => [.. bytes[..end], .. bytes[at..]],
            };
        }
    }
}
