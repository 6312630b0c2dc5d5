using System.Text;

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

    private static StreamWriter Writer(Stream stream) => new(stream, Utf8) { NewLine = "\n" };
}
