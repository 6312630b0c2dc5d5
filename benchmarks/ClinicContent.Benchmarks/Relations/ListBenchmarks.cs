using BenchmarkDotNet.Attributes;
using ClinicContent.Benchmarks.Content;
using ClinicContent.Benchmarks.Peers;
using ClinicContent.Benchmarks.Reports;
using ClinicContent.Catalog;

namespace ClinicContent.Benchmarks.Relations;

/// <summary>All answers of one hop: gone through, and copied to a caller's span.</summary>
[MemoryDiagnoser, PerAnswer]
public class ListBenchmarks
{
    private ContentCatalog catalog = null!;
    private ItemHandle<Condition> handle;
    private DictionaryPeer dictionaries = null!;
    private ItemRef subject;
    private Post[] answers = [];

    [ParamsSource(nameof(AllPosts))]
    public int Posts { get; set; }

    public static IEnumerable<int> AllPosts => Sizes.Posts;

    [GlobalSetup]
    public void Setup()
    {
        var clinic = Clinic.With(Posts);
        catalog = clinic.Catalog;
        handle = catalog.GetHandle(Cases.Broad.Condition);
        subject = Cases.Broad.Condition;
        dictionaries = clinic.Dictionaries;
        answers = new Post[Posts];
        PeersAgree.Check("Dictionaries", [.. catalog.PostsAbout(handle)], [.. dictionaries.PostsAbout(subject)]);
        AnswerCounts.Note(typeof(ListBenchmarks), Copy(), Posts);
    }

    [Benchmark(Baseline = true)]
    public int Enumerate()
    {
        var length = 0;
        foreach (var post in catalog.PostsAbout(handle))
        {
            length += post.Name.Length;
        }

        return length;
    }

    [Benchmark]
    public int EnumerateInDictionaries()
    {
        var length = 0;
        foreach (var post in dictionaries.PostsAbout(subject))
        {
            length += post.Name.Length;
        }

        return length;
    }

    [Benchmark]
    public int Copy() => catalog.PostsAbout(handle).CopyTo(answers);

    [Benchmark]
    public int CopyInDictionaries()
    {
        var found = dictionaries.PostsAbout(subject);
        found.CopyTo(answers);
        return found.Count;
    }
}
