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
    private ContentItem[] items = [];
    private CatalogTables tables = null!;

    [ParamsSource(nameof(AllPosts))]
    public int Posts { get; set; }

    public static IEnumerable<int> AllPosts => Sizes.Relations;

    [GlobalSetup]
    public void Setup()
    {
        items = [.. new SyntheticItems(Posts, withBodies: false)];
        tables = Tables();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var index = (CatalogIndex)Relations();
        var kept = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6;
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

    private CatalogTables Tables()
    {
        var builder = new TablesBuilder();
        for (var i = 0; i < items.Length; i++)
        {
            builder.TryAdd(items[i], i, out _);
        }

        return builder.Build(out _);
    }
}
