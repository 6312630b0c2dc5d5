using BenchmarkDotNet.Attributes;
using ClinicContent.Benchmarks.Content;
using ClinicContent.Benchmarks.Peers;
using ClinicContent.Benchmarks.Reports;
using ClinicContent.Catalog;

namespace ClinicContent.Benchmarks.Relations;

/// <summary>Posts about any treatment for a condition that is given by a method, newest first, into a caller's span.</summary>
[MemoryDiagnoser, PerAnswer]
public class TwoHopBenchmarks
{
    private ContentCatalog catalog = null!;
    private ItemHandle<Condition> condition;
    private Cases asked = Cases.Broad;
    private (string Condition, string Method) texts;
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
        asked = Cases.Of(Breadth);
        var clinic = Clinic.With(Posts);
        catalog = clinic.Catalog;
        condition = catalog.GetHandle(asked.Condition);
        texts = (asked.Condition.Ref.ToString(), asked.Method.Ref.ToString());
        dictionaries = clinic.Dictionaries;
        sqlite = clinic.Sqlite;
        answers = new Post[Posts];
        var ours = answers.AsSpan(0, IntoSpan()).ToArray();
        AnswerCounts.Note(typeof(TwoHopBenchmarks), ours.Length, Posts, Breadth);
        PeersAgree.Check("As a list", ours, [.. AsList()]);
        PeersAgree.Check("Dictionaries, sorted", ours, answers.AsSpan(0, DictionariesSorted()));
        PeersAgree.Check("Dictionaries, filtered", ours, answers.AsSpan(0, DictionariesFiltered()));
        PeersAgree.Check("SQLite", ours, answers.AsSpan(0, Sqlite()));
    }

    [Benchmark(Baseline = true)]
    public int IntoSpan() =>
        catalog.PostsAbout(catalog.TreatmentsFor(condition).GivenBy(asked.Method).Treatments, answers);

    [Benchmark]
    public ItemList<Post> AsList() =>
        catalog.PostsAbout(catalog.TreatmentsFor(condition).GivenBy(asked.Method).Treatments);

    [Benchmark]
    public int DictionariesSorted() =>
        dictionaries.AboutEitherSorted(dictionaries.TreatmentsFor(asked.Condition, asked.Method), answers);

    [Benchmark]
    public int DictionariesFiltered() =>
        dictionaries.AboutEitherFiltered(dictionaries.TreatmentsFor(asked.Condition, asked.Method), answers);

    [Benchmark]
    public int Sqlite() => sqlite.AboutTreatmentsFor(texts.Condition, texts.Method, answers);
}
