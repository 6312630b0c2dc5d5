using System.Text;
using ClinicContent.Markdown.Tests.Faults;
using ClinicContent.Starter;
using CsCheck;

namespace ClinicContent.Markdown.Tests.Hostile;

/// <summary>Random bytes, random edits of files, and random rows of snippets: there is always a result, and what is read is stable.</summary>
public sealed class RandomInputTests
{
    private const string FrontMatter = "---\ntype: post\nid: any\nname: Any\n";

    // Files without faults, and what is spliced into them.
    private static readonly byte[][] Right = [.. StarterItems().Select(ContentMarkdownSerializer.SerializeToUtf8Bytes)];
    private static readonly byte[][] Faulty = [.. FaultCorpus.Files.Select(FaultCorpus.Bytes)];

    private static readonly Gen<Edit> Edits = Gen.Select(
        Gen.Int[0, 5],
        Gen.Double[0, 1],
        Gen.Byte,
        Gen.Int[0, 40],
        (what, where, value, length) => new Edit(what, where, value, length)
    );

    [Fact]
    public void Deserialize_RandomBytes_HasAResult() =>
        Gen.Byte.Array[0, 300].Sample(bytes => _ = ReadResults.Read(bytes), iter: 2_000);

    [Fact]
    public void Deserialize_RandomFrontMatter_HasAResultThatIsStable() =>
        SampleStable(
            Snippets.Yaml.Array[0, 10].Select(parts => $"{FrontMatter}{string.Concat(parts)}\n---\n\nA\n"),
            iter: 10_000,
            atLeast: 1_000
        );

    [Fact]
    public void Deserialize_RandomBody_HasAResultThatIsStable() =>
        SampleStable(
            Snippets.Markdown.Array[0, 12].Select(parts => $"{FrontMatter}---\n{string.Concat(parts)}\n"),
            iter: 30_000,
            atLeast: 10_000
        );

    [Fact]
    public void Deserialize_EditedFile_HasAResultThatIsStable() =>
        SampleStable(
            Gen.Select(Gen.Int[0, Right.Length - 1], Gen.Int[0, Faulty.Length - 1], Edits.Array[1, 3])
                .Select(
                    (one, other, edits) =>
                        edits.Aggregate(Right[one], (bytes, edit) => edit.Apply(bytes, Faulty[other]))
                ),
            iter: 5_000,
            atLeast: 200
        );

    private static void SampleStable(Gen<string> texts, long iter, int atLeast) =>
        SampleStable(texts.Select(Encoding.UTF8.GetBytes), iter, atLeast);

    private static void SampleStable(Gen<byte[]> files, long iter, int atLeast)
    {
        var read = 0;
        files.Sample(
            bytes =>
            {
                if (ReadResults.Read(bytes).Item is { } item)
                {
                    Interlocked.Increment(ref read);
                    ReadResults.CheckStable(item);
                }
            },
            iter: iter
        );

        // Were nearly all refused, little would have been shown.
        Assert.InRange(read, atLeast, iter);
    }

    [Fact]
    public void Deserialize_EditedFaultyFile_HasAResult() =>
        Gen.Select(Gen.Int[0, Faulty.Length - 1], Gen.Int[0, Faulty.Length - 1], Edits.Array[1, 3])
            .Sample(
                (one, other, edits) =>
                    _ = ReadResults.Read(
                        edits.Aggregate(Faulty[one], (bytes, edit) => edit.Apply(bytes, Faulty[other]))
                    ),
                iter: 5_000
            );

    private static IEnumerable<ContentItem> StarterItems()
    {
        var catalog = StarterContent.Catalog;
        return [.. catalog.Treatments, .. catalog.Conditions, .. catalog.DeliveryMethods, .. catalog.Posts];
    }
}
