using System.Text;
using ClinicContent.Markdown.Tests.Faults;
using ClinicContent.Starter;
using CsCheck;

namespace ClinicContent.Markdown.Tests.Hostile;

/// <summary>Random bytes, random edits of files, and random rows of snippets: there is always a result, and what is read is stable.</summary>
public sealed class RandomInputTests
{
    private const string FrontMatter = "---\ntype: post\nid: any\nname: Any\n";

    // The corpus, and content that is right.
    private static readonly byte[][] Seeds =
    [
        .. FaultCorpus.Files.Where(file => file.EndsWith(".md", StringComparison.Ordinal)).Select(FaultCorpus.Bytes),
        .. StarterItems().Select(ContentMarkdownSerializer.SerializeToUtf8Bytes),
    ];

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
    public void Deserialize_RandomFrontMatter_HasAResult() =>
        Snippets
            .Yaml.Array[0, 25]
            .Sample(
                parts => CheckAll(Encoding.UTF8.GetBytes(FrontMatter + string.Concat(parts) + "\n---\n\nA\n")),
                iter: 10_000
            );

    [Fact]
    public void Deserialize_RandomBody_HasAResultThatIsStable() =>
        Snippets
            .Markdown.Array[0, 25]
            .Sample(
                parts => CheckAll(Encoding.UTF8.GetBytes(FrontMatter + "---\n" + string.Concat(parts) + "\n")),
                iter: 30_000
            );

    [Fact]
    public void Deserialize_EditedFile_HasAResultThatIsStable() =>
        Gen.Select(Gen.Int[0, Seeds.Length - 1], Gen.Int[0, Seeds.Length - 1], Edits.Array[1, 4])
            .Sample(
                (one, other, edits) =>
                    CheckAll(edits.Aggregate(Seeds[one], (bytes, edit) => edit.Apply(bytes, Seeds[other]))),
                iter: 10_000
            );

    private static void CheckAll(byte[] bytes)
    {
        if (ReadResults.Read(bytes).Item is { } item)
        {
            ReadResults.CheckStable(item);
        }
    }

    private static IEnumerable<ContentItem> StarterItems()
    {
        var catalog = ContentCatalog.Load(StarterContent.Source).OrThrow();
        return [.. catalog.Treatments, .. catalog.Conditions, .. catalog.DeliveryMethods, .. catalog.Posts];
    }
}
