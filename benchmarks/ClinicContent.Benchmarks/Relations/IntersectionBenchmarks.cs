using BenchmarkDotNet.Attributes;
using ClinicContent.Benchmarks.Content;
using ClinicContent.Benchmarks.Peers;
using ClinicContent.Benchmarks.Reports;
using ClinicContent.Catalog;

namespace ClinicContent.Benchmarks.Relations;

/// <summary>Posts about a condition and about a treatment, newest first, into a caller's span.</summary>
[MemoryDiagnoser, PerAnswer]
public class IntersectionBenchmarks
{
    private ContentCatalog catalog = null!;
    private ItemHandle<Condition> condition;
    private ItemHandle<Treatment> treatment;
    private (ItemRef Condition, ItemRef Treatment) references;
    private (string Condition, string Treatment) texts;
    private DictionaryPeer dictionaries = null!;
    private SqlitePeer sqlite = null!;
    private Post[] answers = [];

    [ParamsSource(nameof(AllPosts))]
    public int Posts { get; set; }

    public static IEnumerable<int> AllPosts => Sizes.Posts;

    [ParamsAllValues]
    public Breadth Breadth { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var asked = Cases.Of(Breadth);
        var clinic = Clinic.With(Posts);
        catalog = clinic.Catalog;
        condition = catalog.GetHandle(asked.Condition);
        treatment = catalog.GetHandle(asked.Treatment);
        references = (asked.Condition, asked.Treatment);
        texts = (references.Condition.ToString(), references.Treatment.ToString());
        dictionaries = clinic.Dictionaries;
        sqlite = clinic.Sqlite;
        answers = new Post[Posts];
        var ours = answers.AsSpan(0, IntoSpan()).ToArray();
        AnswerCounts.Note(typeof(IntersectionBenchmarks), ours.Length, Posts, Breadth);
        PeersAgree.Check("As a list", ours, [.. AsList()]);
        PeersAgree.Check("Dictionaries", ours, answers.AsSpan(0, Dictionaries()));
        PeersAgree.Check("SQLite", ours, answers.AsSpan(0, Sqlite()));
    }

    [Benchmark(Baseline = true)]
    public int IntoSpan() => catalog.PostsAbout(condition).And(catalog.PostsAbout(treatment), answers);

    [Benchmark]
    public ItemList<Post> AsList() => catalog.PostsAbout(condition).And(catalog.PostsAbout(treatment));

    [Benchmark]
    public int Dictionaries() => dictionaries.AboutBoth(references.Condition, references.Treatment, answers);

    [Benchmark]
    public int Sqlite() => sqlite.AboutBoth(texts.Condition, texts.Treatment, answers);
}
