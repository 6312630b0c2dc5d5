using System.CommandLine;
using ClinicContent.Tool.Reports;

namespace ClinicContent.Tool.Commands;

/// <summary><c>validate [CONTENT]</c>: every fault of the content.</summary>
internal static class ValidateCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        var content = new ContentArgument();
        var format = FormChoice.Format(ReportForm.Names);
        var asOf = ContentOptions.AsOf("Say also how many items readers see on this day.");
        var strict = new Option<bool>("--warn-as-error") { Description = "Exit with 1 for warnings too." };
        var watch = ContentWatch.Option();
        var command = new Command("validate", "Check content, and report every fault with its place.")
        {
            format,
            asOf,
            strict,
            watch,
        };
        content.AddTo(command);
        return command.Does(
            (parsed, cancellation) =>
            {
                var source = content.Get(parsed);
                if (parsed.GetValue(watch))
                {
                    return ContentWatch.Run(source, Report, surroundings, cancellation);
                }

                SampleContent.Tell(source, command.Name, surroundings);
                return Report(ContentOpener.Check(source, surroundings, cancellation));

                int Report(ContentCatalogResult result)
                {
                    ReportForm.Of(parsed.GetValue(format)!).Write(result, parsed.GetValue(asOf), surroundings);
                    StarterHint.Tell(source, result, surroundings);
                    var fails =
                        result.ErrorCount > 0
                        || result.FoundCount == 0
                        || (parsed.GetValue(strict) && result.WarningCount > 0);
                    return fails ? ExitCode.Faults : ExitCode.Done;
                }
            }
        );
    }
}
