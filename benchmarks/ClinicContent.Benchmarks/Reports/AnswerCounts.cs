using System.Collections.Concurrent;
using BenchmarkDotNet.Parameters;

namespace ClinicContent.Benchmarks.Reports;

/// <summary>How many answers each question had, as its setup noted it. Known where benchmarks run in this process.</summary>
internal static class AnswerCounts
{
    private static readonly ConcurrentDictionary<string, int> Counts = new(StringComparer.Ordinal);

    internal static void Note(Type benchmarks, int answers, params ReadOnlySpan<object> parameters) =>
        Counts[Key(benchmarks, parameters.ToArray())] = answers;

    internal static int? Of(Type benchmarks, ParameterInstances parameters) =>
        Counts.TryGetValue(Key(benchmarks, parameters.Items.Select(item => item.Value)), out var count) ? count : null;

    private static string Key(Type benchmarks, IEnumerable<object?> parameters) =>
        benchmarks.Name
        + "("
        + string.Join(", ", parameters.Select(value => value?.ToString()).Order(StringComparer.Ordinal))
        + ")";
}
