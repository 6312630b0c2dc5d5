using System.Globalization;
using BenchmarkDotNet.Attributes;
using ClinicContent.Benchmarks.Content;
using ClinicContent.Benchmarks.Reports;
using ClinicContent.Catalog;

namespace ClinicContent.Benchmarks.Relations;

/// <summary>The relations of posts that are in memory: resolved and laid out both ways, and the whole way through the builder.</summary>
[MemoryDiagnoser]
public class IndexBenchmarks
{
    // Kept from benchmark to benchmark: a million posts take longer to make up than to lay out.
    private static ContentItem[] items = [];

    private CatalogTables tables = null!;

    [ParamsSource(nameof(AllPosts))]
    public int Posts { get; set; }

    public static IEnumerable<int> AllPosts => Sizes.Relations;

    [GlobalSetup]
    public void Setup()
    {
        var all = new SyntheticItems(Posts, withBodies: false);
        items = items.Length == all.Count ? items : [.. all];
        tables = Tables();
        var before = Memory();
        var index = (CatalogIndex)Relations();
        var kept = (Memory() - before) / 1e6;
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"// The relations of {Posts} posts keep {kept:0.0} MB.")
        );
        if (index.Subjects.Inverse.Count != tables.Items.Count)
        {
            throw new InvalidOperationException("An item has no row.");
        }
    }

    [Benchmark(Baseline = true)]
    public object Relations() => CatalogIndex.Of(tables, LinkTable.Of(tables));

    [Benchmark]
    public object TablesAndRelations()
    {
        var made = Tables();
        return CatalogIndex.Of(made, LinkTable.Of(made));
    }

    [Benchmark]
    public ContentCatalog WholeBuilder() => new ContentCatalogBuilder().Add(items).Build().OrThrow();

    private static long Memory()
    {
        GC.Collect();
        return GC.GetTotalMemory(forceFullCollection: false);
    }

    private static CatalogTables Tables()
    {
        var builder = new TablesBuilder();
        for (var i = 0; i < items.Length; i++)
        {
            builder.TryAdd(items[i], i, out _);
        }

        return builder.Build(out _);
    }
}
