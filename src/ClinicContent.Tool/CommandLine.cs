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
        int code;
        try
        {
            code = await RunVerbAsync(args, surroundings, cancellation).ConfigureAwait(false);
            await surroundings.Out.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Most often an answer that nobody can take: a full disk, a closed stream.
            code = ExitCode.WrongUse;
            await TryWriteAsync(surroundings.Error, "Cannot write the answer: " + fault.Message).ConfigureAwait(false);
        }

        await TryWriteAsync(surroundings.Error, text: null).ConfigureAwait(false);
        return code;
    }

    private static async Task<int> RunVerbAsync(
        IReadOnlyList<string> args,
        Surroundings surroundings,
        CancellationToken cancellation
    )
    {
        try
        {
            var parsed = Create(surroundings).Parse(args);
            string[] misspelt = [.. MisspeltOptions.Find(parsed)];
            if (misspelt.Length > 0 || parsed.Errors.Count > 0)
            {
                return RefuseArguments(parsed, misspelt, surroundings.Error);
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

    // Where nobody is left to tell, the exit code tells.
    private static async Task TryWriteAsync(TextWriter error, string? text)
    {
        try
        {
            if (text is not null)
            {
                await error.WriteLineAsync(Escaped.Text(text)).ConfigureAwait(false);
            }

            await error.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }

    private static int RefuseArguments(ParseResult parsed, string[] misspelt, TextWriter error)
    {
        // What is misspelt makes faults of its own, which say less.
        var faults =
            misspelt.Length > 0 ? misspelt
            : UnknownVerb(parsed) is { } unknown ? [unknown]
            : parsed.Errors.Select(fault => Escaped.Lines(fault.Message));
        foreach (var fault in faults)
        {
            error.WriteLine(fault);
        }

        var verb = parsed.CommandResult.Command is RootCommand ? "" : " " + parsed.CommandResult.Command.Name;
        error.WriteLine($"See 'clinic-content{verb} --help'.");
        return ExitCode.WrongUse;
    }

    // What stands behind a verb that there is not makes faults of its own, too.
    private static string? UnknownVerb(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand root
        && parsed.UnmatchedTokens is [var text, ..]
        && !text.StartsWith('-')
            ? $"There is no command '{Escaped.Text(text)}'."
                + NearWord.Question(root.Subcommands.Select(verb => verb.Name), text)
            : null;

    private static RootCommand Create(Surroundings surroundings) =>
        new("Shows, checks, converts and packs clinic content. Without --content it is the bundled content.")
        {
            ShowCommand.Create(surroundings),
            ListCommand.Create(surroundings),
            RelatedCommand.Create(surroundings),
            FindCodeCommand.Create(surroundings),
            SearchCommand.Create(surroundings),
            ValidateCommand.Create(surroundings),
            SchemaCommand.Create(surroundings),
            ExportCommand.Create(surroundings),
            PreviewCommand.Create(surroundings),
            CompileCommand.Create(surroundings),
            FmtCommand.Create(surroundings),
        };
}
