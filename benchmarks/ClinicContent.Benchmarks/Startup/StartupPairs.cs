using System.Diagnostics;
using System.Globalization;

namespace ClinicContent.Benchmarks.Startup;

/// <summary>
/// How much longer a program takes that opens the bundled content than one that says hello: whole processes, in turns, median of all.
/// Both are published the same way: for the just-in-time compiler, precompiled (ReadyToRun), and native.
/// </summary>
internal static class StartupPairs
{
    private const int Rounds = 40;

    private static readonly (string Name, string[] Properties)[] Forms =
    [
        ("JIT", ["--self-contained", "false"]),
        ("ReadyToRun", ["--self-contained", "false", "-p:PublishReadyToRun=true", "--use-current-runtime"]),
        ("Native AOT", ["-p:PublishAot=true", "--use-current-runtime"]),
    ];

    /// <summary>Publishes and runs the pairs.</summary>
    /// <returns>0, or 1 where a program could not be published or failed.</returns>
    internal static int Run()
    {
        var root = Root();
        var scratch = Directory.CreateTempSubdirectory("clinic-startup-").FullName;
        try
        {
            Console.WriteLine("| published as | hello, ms | opens the content, ms | adds, ms |\n|---|---|---|---|");
            foreach (var (name, properties) in Forms)
            {
                var hello = Publish(root, "Hello", scratch, name, properties);
                var open = Publish(root, "Open", scratch, name, properties);
                var (first, second) = Measure(hello, open);
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"| {name} | {first:0.0} | {second:0.0} | {second - first:0.0} |"
                    )
                );
            }

            return 0;
        }
        catch (InvalidOperationException fault)
        {
            Console.Error.WriteLine(fault.Message);
            return 1;
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private static (double Hello, double Open) Measure(string hello, string open)
    {
        var (first, second) = (new List<double>(), new List<double>());
        for (var i = 0; i < Rounds; i++)
        {
            first.Add(Time(hello));
            second.Add(Time(open));
        }

        return (Median(first), Median(second));
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static double Time(string program)
    {
        var watch = Stopwatch.StartNew();
        Start(program, []);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static string Publish(string root, string program, string scratch, string form, string[] properties)
    {
        var name = "ClinicContent.Startup." + program;
        var project = Path.Combine(root, "benchmarks", "Startup", program, name + ".csproj");
        var output = Path.Combine(scratch, form + program);
        Start("dotnet", ["publish", project, "-c", "Release", "-o", output, .. properties]);
        return Path.Combine(output, OperatingSystem.IsWindows() ? name + ".exe" : name);
    }

    private static void Start(string program, string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true }
        )!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} failed:\n{output}");
        }
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ClinicContent.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The programs are published from the repository.");
    }
}
