using System.CommandLine;

namespace ClinicContent.Tool.Commands;

/// <summary>Makes verbs whose work is synchronous and may end early.</summary>
internal static class Verb
{
    /// <summary>Sets what a verb does.</summary>
    /// <param name="command">The verb.</param>
    /// <param name="work">What it does; the result is its exit code.</param>
    internal static Command Does(this Command command, Func<ParseResult, CancellationToken, int> work) =>
        command.Does((parsed, cancellation) => Task.FromResult(work(parsed, cancellation)));

    /// <summary>Sets what a verb does that goes on.</summary>
    /// <param name="command">The verb.</param>
    /// <param name="work">What it does; the result is its exit code.</param>
    internal static Command Does(this Command command, Func<ParseResult, CancellationToken, Task<int>> work)
    {
        command.SetAction(
            async (parsed, cancellation) =>
            {
                // Until the work gives way once, nobody listens for an interruption.
                await Task.Yield();
                try
                {
                    return await work(parsed, cancellation).ConfigureAwait(false);
                }
                catch (ContentFaultException)
                {
                    return ExitCode.Faults;
                }
            }
        );
        return command;
    }
}
