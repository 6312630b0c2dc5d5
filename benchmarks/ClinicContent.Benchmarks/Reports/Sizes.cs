using System.Globalization;

namespace ClinicContent.Benchmarks.Reports;

/// <summary>How large the content is that is measured on. Small unless asked for, so that a run of everything stays quick.</summary>
public static class Sizes
{
    private const string PostsVariable = "CLINIC_BENCHMARK_POSTS";
    private const string RelationsVariable = "CLINIC_BENCHMARK_RELATIONS";

    // LiteDB takes minutes to fill with more, and seconds for a question.
    private const int MostForLiteDb = 10_000;

    /// <summary>The numbers of posts.</summary>
    public static IReadOnlyList<int> Posts => Of(PostsVariable, "1000");

    /// <summary>The numbers of posts with which LiteDB can be asked at all.</summary>
    public static IReadOnlyList<int> PostsForLiteDb =>
        [.. Posts.Select(posts => Math.Min(posts, MostForLiteDb)).Distinct()];

    /// <summary>The numbers of posts whose relations are built.</summary>
    public static IReadOnlyList<int> Relations => Of(RelationsVariable, "10000");

    /// <summary>Takes <c>--posts 1000,10000</c> and <c>--relations 1000000</c> off the command line. Processes that the run starts inherit them.</summary>
    /// <param name="args">The command line.</param>
    /// <returns>What is left of it.</returns>
    public static string[] Take(string[] args) =>
        Take(Take(args, "--posts", PostsVariable), "--relations", RelationsVariable);

    private static string[] Take(string[] args, string option, string variable)
    {
        var at = Array.IndexOf(args, option);
        if (at < 0 || at + 1 == args.Length)
        {
            return args;
        }

        Environment.SetEnvironmentVariable(variable, args[at + 1]);
        return [.. args[..at], .. args[(at + 2)..]];
    }

    private static int[] Of(string variable, string otherwise) =>
        [
            .. (Environment.GetEnvironmentVariable(variable) ?? otherwise)
                .Split(',')
                .Select(size => int.Parse(size, CultureInfo.InvariantCulture)),
        ];
}
