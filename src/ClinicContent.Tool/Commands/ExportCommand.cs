using System.CommandLine;
using ClinicContent.Site;
using ClinicContent.Tool.Files;
using ClinicContent.Tool.Reports;

namespace ClinicContent.Tool.Commands;

/// <summary><c>export [CONTENT] --to DIR --as F</c>: content as files. JSON and Markdown are copies to work on, drafts too; every other form is what readers see.</summary>
internal static class ExportCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        var content = new ContentArgument();
        var reader = new ReaderOptions();
        var site = new SiteChoice();
        var to = new Option<string>("--to")
        {
            Description = "The folder to write to; what stands there already is replaced file by file, never deleted.",
            HelpName = "DIR",
            Required = true,
        };
        var form = FormChoice.OfFiles();
        var command = new Command(
            "export",
            "Write content as files: copies to work on (json, markdown: drafts too), or what readers see in every other form."
        )
        {
            to,
            form,
        };
        content.AddTo(command);
        reader.AddTo(command);
        site.AddTo(command);
        return command.Does(
            (parsed, cancellation) =>
            {
                var source = content.Get(parsed);
                var target = parsed.GetValue(to)!;
                var files = ContentForms.Of(parsed.GetValue(form)!);
                if (files.IsCopy && reader.IsGiven(parsed))
                {
                    throw new WrongUseException(
                        $"A copy as {files.Name} holds everything: --drafts and --as-of are for the other forms."
                    );
                }

                TargetPath.CheckFolder(target, source.Path);
                SampleContent.Tell(source, command.Name, surroundings);
                var catalog = ContentOpener.Open(source, surroundings, cancellation);
                var scope = new FormScope(
                    files.IsCopy ? catalog : reader.AsSeen(parsed, catalog, surroundings),
                    files.NamesSite ? site.Get(parsed, source.Path, surroundings) : SiteOptions.Default
                );
                var written = files.FilesOf(scope).ToList();
                if (FileClash.Find(written) is ({ } folder, { } file))
                {
                    surroundings.Error.WriteLine(
                        $"Nothing is written: '{Escaped.Text(folder)}' would be a file, and the folder of '{Escaped.Text(file)}'. Change a slug."
                    );
                    throw new ContentFaultException();
                }

                WriteAll(written, target, cancellation);
                if (files.TakesImages)
                {
                    ImageCopy.Write(scope.Catalog, source.Path, target, surroundings);
                }

                TextReport.WriteAll(scope.Diagnostics, surroundings.Error, surroundings.IsErrorTerminal);
                surroundings.Error.WriteLine(
                    $"Wrote {TextReport.Count(written.Count, "file")} to {Escaped.Text(target)}."
                );
                return ExitCode.Done;
            }
        );
    }

    private static void WriteAll(List<WrittenFile> files, string target, CancellationToken cancellation)
    {
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            AtomicFile.Write(Path.Combine(target, file.Path), file.Content());
        }
    }
}
