using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace ClinicContent.Benchmarks.Reports;

/// <summary>Nanoseconds for each answer, and how many answers there are.</summary>
public sealed class PerAnswerColumn : IColumn
{
    /// <inheritdoc/>
    public string Id => nameof(PerAnswerColumn);

    /// <inheritdoc/>
    public string ColumnName => "ns/answer";

    /// <inheritdoc/>
    public bool AlwaysShow => true;

    /// <inheritdoc/>
    public ColumnCategory Category => ColumnCategory.Custom;

    /// <inheritdoc/>
    public int PriorityInCategory => 0;

    /// <inheritdoc/>
    public bool IsNumeric => true;

    /// <inheritdoc/>
    public UnitType UnitType => UnitType.Dimensionless;

    /// <inheritdoc/>
    public string Legend => "Mean divided by the number of answers (in parentheses)";

    /// <inheritdoc/>
    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        summary[benchmarkCase]?.ResultStatistics?.Mean is { } mean
        && AnswerCounts.Of(benchmarkCase.Descriptor.Type, benchmarkCase.Parameters) is { } count
            ? string.Create(CultureInfo.InvariantCulture, $"{mean / count:0.00} ({count})")
            : "?";

    /// <inheritdoc/>
    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
        GetValue(summary, benchmarkCase);

    /// <inheritdoc/>
    public bool IsAvailable(Summary summary) => true;

    /// <inheritdoc/>
    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
}
