namespace ClinicContent.Tool.Tests;

/// <summary>Runs the command inside this process, and keeps what it says.</summary>
internal sealed record TestCommand(int ExitCode, string Out, string Error)
{
    internal static readonly DateOnly Today = new(2026, 11, 24);

    internal static async Task<TestCommand> Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings
        {
            Out = output,
            Error = error,
            Today = Today,
        };
        var code = await CommandLine.RunAsync(args, surroundings);
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>Runs a command that has to succeed.</summary>
    internal static async Task<TestCommand> Succeed(params string[] args)
    {
        var run = await Run(args);
        Assert.True(run.ExitCode == 0, $"exit code {run.ExitCode}\n{run.Out}\n{run.Error}");
        return run;
    }
}
