using System.CommandLine;
using ClinicContent.Tool.Files;
using ClinicContent.Tool.Reports;

namespace ClinicContent.Tool.Commands;

/// <summary><c>fmt PATH… [--check]</c>: files in their canonical form, each by itself.</summary>
internal static class FmtCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Content folders, or files of one item.",
            Arity = ArgumentArity.OneOrMore,
        };
        var check = new Option<bool>("--check")
        {
            Description = "Write nothing; list the files that are not canonical, and exit with 1 if there is one.",
        };
        var dropComments = new Option<bool>("--drop-comments")
        {
            Description = "Write files with comments in their front matter too, without the comments.",
        };
        var command = new Command("fmt", "Write files anew in their canonical form.") { paths, check, dropComments };
        return command.Does(
            (parsed, cancellation) =>
            {
                var formatting = new Formatting(
                    surroundings,
                    isCheck: parsed.GetValue(check),
                    dropsComments: parsed.GetValue(dropComments)
                );
                foreach (var path in parsed.GetValue(paths)!)
                {
                    Format(path, formatting, surroundings, cancellation);
                }

                return formatting.End() ? ExitCode.Done : ExitCode.Faults;
            }
        );
    }

    private static void Format(
        string path,
        Formatting formatting,
        Surroundings surroundings,
        CancellationToken cancellation
    )
    {
        var read = ContentOpener.ReadFiles(path, surroundings, cancellation);
        TextReport.WriteAll(read.Diagnostics, surroundings.Error, surroundings.IsErrorTerminal);
        formatting.Fails |= read.ErrorCount > 0;
        foreach (var file in read.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            formatting.Format(file);
        }
    }
}
