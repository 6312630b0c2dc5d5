using BenchmarkDotNet.Attributes;

namespace ClinicContent.Benchmarks.Reports;

/// <summary>Shows nanoseconds for each answer.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PerAnswerAttribute() : ColumnConfigBaseAttribute(new PerAnswerColumn());
