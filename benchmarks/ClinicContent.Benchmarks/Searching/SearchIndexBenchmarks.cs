using BenchmarkDotNet.Attributes;
using ClinicContent.Benchmarks.Content;
using ClinicContent.Benchmarks.Peers;
using ClinicContent.Benchmarks.Reports;
using ClinicContent.Search;

namespace ClinicContent.Benchmarks.Searching;

/// <summary>Making posts searchable. SQLite is given the texts, which we take out of the items ourselves.</summary>
[MemoryDiagnoser]
public class SearchIndexBenchmarks
{
    private ContentCatalog catalog = null!;
    private string[][] texts = null!;

    [ParamsSource(nameof(AllPosts))]
    public int Posts { get; set; }

    public static IEnumerable<int> AllPosts => Sizes.Posts;

    [GlobalSetup]
    public void Setup()
    {
        catalog = SyntheticContent.Load(SyntheticContent.Bundle(Posts));
        texts = SqliteSearchPeer.TextsOf(catalog);
    }

    [Benchmark(Baseline = true)]
    public ContentSearch Index() => ContentSearch.Of(catalog);

    [Benchmark]
    public bool Sqlite()
    {
        using var peer = new SqliteSearchPeer(texts);
        return peer is not null;
    }
}
