using BenchmarkDotNet.Attributes;
using ClinicContent.Benchmarks.Content;
using ClinicContent.Benchmarks.Peers;
using ClinicContent.Benchmarks.Reports;
using ClinicContent.Catalog;

namespace ClinicContent.Benchmarks.Relations;

/// <summary>One hop: the newest post about a condition, and the first treatment for it.</summary>
[MemoryDiagnoser]
public class HopBenchmarks
{
    private static readonly ConditionId Condition = Cases.Broad.Condition;
    private static readonly ItemRef Subject = Condition;
    private static readonly string SubjectText = Subject.ToString();

    private ContentCatalog catalog = null!;
    private ItemHandle<Condition> handle;
    private DictionaryPeer dictionaries = null!;
    private SqlitePeer sqlite = null!;

    [ParamsSource(nameof(AllPosts))]
    public int Posts { get; set; }

    public static IEnumerable<int> AllPosts => Sizes.Posts;

    [GlobalSetup]
    public void Setup()
    {
        var clinic = Clinic.With(Posts);
        catalog = clinic.Catalog;
        handle = catalog.GetHandle(Condition);
        dictionaries = clinic.Dictionaries;
        sqlite = clinic.Sqlite;
        PeersAgree.Check("By id", ByHandle(), ById());
        PeersAgree.Check("Dictionaries", ByHandle(), Dictionaries());
        PeersAgree.Check("SQLite", ByHandle(), Sqlite());
        PeersAgree.Check("Edges by id", EdgesByHandle(), EdgesById());
        PeersAgree.Check("Dictionaries of edges", EdgesByHandle(), EdgesInDictionaries());
    }

    [Benchmark(Baseline = true)]
    public Post ByHandle() => catalog.PostsAbout(handle)[0];

    [Benchmark]
    public Post ById() => catalog.PostsAbout(Condition)[0];

    [Benchmark]
    public Treatment EdgesByHandle() => catalog.TreatmentsFor(handle)[0].Treatment;

    [Benchmark]
    public Treatment EdgesById() => catalog.TreatmentsFor(Condition)[0].Treatment;

    [Benchmark]
    public Post Dictionaries() => dictionaries.PostsAbout(Subject)[0];

    [Benchmark]
    public Treatment EdgesInDictionaries() => dictionaries.FirstTreatmentFor(Condition);

    [Benchmark]
    public Post Sqlite() => sqlite.Newest(SubjectText);
}
