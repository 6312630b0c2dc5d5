namespace ClinicContent.Tool.Tests;

/// <summary>Runs the command inside this process, and keeps what it says.</summary>
internal sealed record TestCommand(int ExitCode, string Out, string Error)
{
    internal static readonly DateOnly Today = new(2026, 11, 24);

    internal static Task<TestCommand> Run(params string[] args) => RunIn(Environment.CurrentDirectory, false, args);

    /// <summary>Runs the command as if in some folder; paths in its arguments are full ones all the same.</summary>
    internal static Task<TestCommand> RunFrom(string folder, params string[] args) => RunIn(folder, false, args);

    /// <summary>Runs the command as if a person read its answers at a terminal.</summary>
    internal static Task<TestCommand> RunAtTerminal(params string[] args) =>
        RunIn(Environment.CurrentDirectory, true, args);

    /// <summary>Runs a command that has to succeed.</summary>
    internal static async Task<TestCommand> Succeed(params string[] args)
    {
        var run = await Run(args);
        Assert.True(run.ExitCode == 0, $"exit code {run.ExitCode}\n{run.Out}\n{run.Error}");
        return run;
    }

    private static async Task<TestCommand> RunIn(string root, bool isTerminal, string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings
        {
            Out = output,
            Error = error,
            Today = Today,
            Root = root,
            Folder = root,
            IsOutTerminal = isTerminal,
        };
        var code = await CommandLine.RunAsync(args, surroundings);
        return new(code, output.ToString(), error.ToString());
    }
}
