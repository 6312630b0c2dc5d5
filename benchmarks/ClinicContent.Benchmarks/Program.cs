using BenchmarkDotNet.Running;
using ClinicContent.Benchmarks.Content;
using ClinicContent.Benchmarks.Reports;
using ClinicContent.Benchmarks.Startup;

if (args is ["startup"])
{
    return StartupPairs.Run();
}

if (args is ["folder", ..])
{
    return ContentFolder.Write(args.AsSpan(1));
}

var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(Sizes.Take(args)).ToList();

// BenchmarkDotNet reports a failure in its table only; CI needs an exit code.
var succeeded =
    summaries.Count > 0
    && summaries.All(summary =>
        !summary.HasCriticalValidationErrors
        && summary.Reports.Length > 0
        && summary.Reports.All(report => report.Success)
    );
return succeeded ? 0 : 1;
