using BenchmarkDotNet.Attributes;

namespace ClinicContent.Benchmarks;

/// <summary>Keeps the project runnable until there is something to measure.</summary>
public class PlaceholderBenchmarks
{
    [Benchmark]
    public int CompareIds() => string.CompareOrdinal("anxiety", "depression");
}
