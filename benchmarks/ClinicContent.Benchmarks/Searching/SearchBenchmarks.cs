using BenchmarkDotNet.Attributes;
using ClinicContent.Benchmarks.Content;
using ClinicContent.Benchmarks.Peers;
using ClinicContent.Benchmarks.Reports;
using ClinicContent.Search;

namespace ClinicContent.Benchmarks.Searching;

/// <summary>The ten best of all posts, by whole words and by the beginning of the last one, with excerpts and without.</summary>
[MemoryDiagnoser]
public class SearchBenchmarks
{
    private ContentSearch search = null!;
    private SqliteSearchPeer sqlite = null!;

    [ParamsSource(nameof(AllPosts))]
    public int Posts { get; set; }

    /// <summary>What somebody types: a word in many posts, in few, two words, the beginning of one.</summary>
    [Params("appointment ", "acupuncture ", "insomnia infusion ", "appo", "light ther")]
    public string Typed { get; set; } = "";

    public static IEnumerable<int> AllPosts => Sizes.Posts;

    private string Ours => Typed.TrimEnd();

    private string Theirs => Typed.EndsWith(' ') ? Ours : Ours + "*";

    [GlobalSetup]
    public void Setup()
    {
        var catalog = SyntheticContent.Load(SyntheticContent.Bundle(Posts));
        search = ContentSearch.Of(catalog);
        sqlite = new(SqliteSearchPeer.TextsOf(catalog));
        var found = search.Find(Ours, int.MaxValue).Select(hit => hit.Item).ToHashSet();
        if (found.Count == 0 || sqlite.Places(Theirs).Exists(place => !found.Contains(catalog.Items[place])))
        {
            throw new InvalidOperationException($"'{Typed}' is answered differently.");
        }
    }

    [GlobalCleanup]
    public void Cleanup() => sqlite.Dispose();

    [Benchmark(Baseline = true)]
    public int Find() => search.Find(Ours).Count;

    [Benchmark]
    public int FindMarked()
    {
        var length = 0;
        foreach (var hit in search.Find(Ours))
        {
            foreach (var run in hit.Excerpt)
            {
                length += run.Text.Length;
            }
        }

        return length;
    }

    [Benchmark]
    public int Sqlite() => sqlite.Find(Theirs);

    [Benchmark]
    public int SqliteMarked() => sqlite.FindMarked(Theirs);
}
