using BenchmarkDotNet.Attributes;
using ClinicContent.Benchmarks.Content;
using ClinicContent.Benchmarks.Peers;
using ClinicContent.Benchmarks.Reports;
using ClinicContent.Catalog;

namespace ClinicContent.Benchmarks.Relations;

/// <summary>The same questions to LiteDB, on as many posts as it can be filled with in a minute.</summary>
[MemoryDiagnoser]
public class LiteDbBenchmarks
{
    private static readonly Cases Asked = Cases.Broad;
    private static readonly string Condition = Asked.Condition.Ref.ToString();
    private static readonly string Treatment = Asked.Treatment.Ref.ToString();
    private static readonly string Method = Asked.Method.Ref.ToString();

    private ContentCatalog catalog = null!;
    private ItemHandle<Condition> condition;
    private ItemHandle<Treatment> treatment;
    private LiteDbPeer lite = null!;
    private Post[] answers = [];

    [ParamsSource(nameof(AllPosts))]
    public int Posts { get; set; }

    public static IEnumerable<int> AllPosts => Sizes.PostsForLiteDb;

    [GlobalSetup]
    public void Setup()
    {
        catalog = SyntheticContent.Open(Posts);
        condition = catalog.GetHandle(Asked.Condition);
        treatment = catalog.GetHandle(Asked.Treatment);
        lite = new(catalog);
        answers = new Post[Posts];
        PeersAgree.Check("LiteDB", Hop(), HopInLiteDb());
        PeersAgree.Check(
            "LiteDB",
            answers.AsSpan(0, Intersection()).ToArray(),
            answers.AsSpan(0, IntersectionInLiteDb())
        );
        PeersAgree.Check("LiteDB", answers.AsSpan(0, TwoHops()).ToArray(), answers.AsSpan(0, TwoHopsInLiteDb()));
    }

    [GlobalCleanup]
    public void Cleanup() => lite.Dispose();

    [Benchmark(Baseline = true)]
    public Post Hop() => catalog.PostsAbout(condition)[0];

    [Benchmark]
    public Post HopInLiteDb() => lite.Newest(Condition);

    [Benchmark]
    public int Intersection() => catalog.PostsAbout(condition).And(catalog.PostsAbout(treatment), answers);

    [Benchmark]
    public int IntersectionInLiteDb() => lite.AboutBoth(Condition, Treatment, answers);

    [Benchmark]
    public int TwoHops() =>
        catalog.PostsAbout(catalog.TreatmentsFor(condition).GivenBy(Asked.Method).Treatments, answers);

    [Benchmark]
    public int TwoHopsInLiteDb() => lite.AboutTreatmentsFor(Condition, Method, answers);
}
