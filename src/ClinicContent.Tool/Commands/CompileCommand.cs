using System.CommandLine;
using ClinicContent.Json;
using ClinicContent.Tool.Files;
using ClinicContent.Tool.Reports;

namespace ClinicContent.Tool.Commands;

/// <summary><c>compile CONTENT --out FILE</c>: one bundle of all items, drafts too.</summary>
internal static class CompileCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        var content = new ContentArgument();
        var output = new Option<string>("--out")
        {
            Description = "The bundle to write.",
            HelpName = "FILE",
            Required = true,
        };
        var command = new Command("compile", "Pack content into one bundle, drafts too.") { output };
        content.AddTo(command);
        return command.Does(
            (parsed, cancellation) =>
            {
                var target = parsed.GetValue(output)!;
                var source = content.Get(parsed);
                if (source is { Path: null, WithStarter: false })
                {
                    throw new WrongUseException(
                        "Name the content to pack." + SampleContent.Hint(command.Name, surroundings)
                    );
                }

                TargetPath.CheckFile(target, source.Path);
                SampleContent.Tell(source, command.Name, surroundings);
                var catalog = ContentOpener.Open(source, surroundings, cancellation);
                var bytes = ContentBundleSerializer.SerializeToUtf8Bytes(catalog);
                AtomicFile.Write(target, bytes);
                surroundings.Error.WriteLine(
                    $"Wrote {TextReport.Count(catalog.Items.Count, "item")}, {bytes.Length} bytes, to {Escaped.Text(target)}."
                );
                return ExitCode.Done;
            }
        );
    }
}
