using System.Text;
using ClinicContent.Tool.Reports;

namespace ClinicContent.Tool;

/// <summary>What a command talks to: where answers and everything else go, whether a person is watching, and which day it is.</summary>
internal sealed class Surroundings
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Where answers go.</summary>
    internal required TextWriter Out { get; init; }

    /// <summary>Where everything else goes.</summary>
    internal required TextWriter Error { get; init; }

    /// <summary>Whether a person reads the answers at a terminal: only then colour and tables.</summary>
    internal bool IsOutTerminal { get; init; }

    /// <summary>Whether a person watches everything else at a terminal: only then progress.</summary>
    internal bool IsErrorTerminal { get; init; }

    /// <summary>The day on which readers see what is shown.</summary>
    internal required DateOnly Today { get; init; }

    /// <summary>The folder from which reports for CI name files: that of the repository, where it is known.</summary>
    internal string Root
    {
        get => field ?? RootOf(Environment.CurrentDirectory, Environment.GetEnvironmentVariable("GITHUB_WORKSPACE"));
        init;
    }

    /// <summary>The folder in which the command runs.</summary>
    internal string Folder { get; init; } = Environment.CurrentDirectory;

    /// <summary>What time it is, where something goes on.</summary>
    internal TimeProvider Time { get; init; } = SystemClock.Time;

    /// <summary>Those of this process: UTF-8 and line feeds on every system.</summary>
    internal static Surroundings OfProcess() =>
        new()
        {
            Out = Writer(Console.OpenStandardOutput()),
            Error = Writer(Console.OpenStandardError()),
            IsOutTerminal = !Console.IsOutputRedirected,
            IsErrorTerminal = !Console.IsErrorRedirected,
            Today = DateOnly.FromDateTime(SystemClock.Time.GetLocalNow().DateTime),
        };

    /// <summary>The folder of the repository, where the command runs inside of it; else the one in which it runs.</summary>
    internal static string RootOf(string current, string? workspace) =>
        !string.IsNullOrEmpty(workspace) && ReportPath.Below(workspace, current) is not null ? workspace : current;

    private static StreamWriter Writer(Stream stream) => new(stream, Utf8) { NewLine = "\n" };
}
