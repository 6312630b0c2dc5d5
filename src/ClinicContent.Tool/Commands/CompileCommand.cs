using System.CommandLine;
using ClinicContent.Json;
using ClinicContent.Tool.Files;

namespace ClinicContent.Tool.Commands;

/// <summary><c>compile CONTENT --out FILE</c>: one bundle of all items, drafts too.</summary>
internal static class CompileCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        var content = ContentArgument.Required();
        var output = new Option<string>("--out")
        {
            Description = "The bundle to write.",
            HelpName = "FILE",
            Required = true,
        };
        var command = new Command("compile", "Pack content into one bundle.") { content, output };
        return command.Does(
            (parsed, cancellation) =>
            {
                var target = parsed.GetValue(output)!;
                var catalog = ContentOpener.Open(parsed.GetValue(content), surroundings, cancellation);
                var bytes = ContentBundleSerializer.SerializeToUtf8Bytes(catalog);
                AtomicFile.Write(target, bytes);
                surroundings.Error.WriteLine(
                    $"Wrote {catalog.Items.Count} items, {bytes.Length} bytes, to {Escaped.Text(target)}."
                );
                return ExitCode.Done;
            }
        );
    }
}
