using System.CommandLine;
using ClinicContent.Tool.Commands;

namespace ClinicContent.Tool;

/// <summary>The command as a whole: its verbs, and how it ends.</summary>
internal static class CommandLine
{
    /// <summary>Runs the command.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="surroundings">What it talks to.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    internal static async Task<int> RunAsync(
        IReadOnlyList<string> args,
        Surroundings surroundings,
        CancellationToken cancellation = default
    )
    {
        try
        {
            var parsed = Create(surroundings).Parse(args);
            if (parsed.Errors.Count > 0)
            {
                return RefuseArguments(parsed, surroundings.Error);
            }

            var configuration = new InvocationConfiguration
            {
                Output = surroundings.Out,
                Error = surroundings.Error,
                EnableDefaultExceptionHandler = false,
            };
            return await parsed.InvokeAsync(configuration, cancellation).ConfigureAwait(false);
        }
        catch (WrongUseException fault)
        {
            await surroundings.Error.WriteLineAsync(fault.Message).ConfigureAwait(false);
            return ExitCode.WrongUse;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
    }

    private static int RefuseArguments(ParseResult parsed, TextWriter error)
    {
        foreach (var fault in parsed.Errors)
        {
            error.WriteLine(Escaped.Lines(fault.Message));
        }

        var verb = parsed.CommandResult.Command is RootCommand ? "" : " " + parsed.CommandResult.Command.Name;
        error.WriteLine($"See 'clinic-content{verb} --help'.");
        return ExitCode.WrongUse;
    }

    private static RootCommand Create(Surroundings surroundings) =>
        new("Shows, checks, converts and packs clinic content. Without --content it is the bundled content.")
        {
            ShowCommand.Create(surroundings),
            ListCommand.Create(surroundings),
            RelatedCommand.Create(surroundings),
            FindCodeCommand.Create(surroundings),
            ValidateCommand.Create(surroundings),
            ExportCommand.Create(surroundings),
            CompileCommand.Create(surroundings),
        };
}
