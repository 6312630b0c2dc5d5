using System.CommandLine;
using System.Globalization;
using ClinicContent.Tool.Files;
using ClinicContent.Tool.Preview;
using ClinicContent.Tool.Reports;

namespace ClinicContent.Tool.Commands;

/// <summary><c>preview [CONTENT]</c>: the site of the content, served to this machine, and loaded again whenever the content changes.</summary>
internal static class PreviewCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        var content = new ContentArgument();
        var reader = new ReaderOptions();
        var site = new SiteChoice();
        var port = new Option<int?>("--port")
        {
            Description =
                $"The port; {PreviewServer.DefaultPort} or one of the next where it is left out, any free one for 0.",
            HelpName = "PORT",
        };
        port.Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value: var text }] && !ushort.TryParse(text, CultureInfo.InvariantCulture, out _))
            {
                result.AddError($"'{Escaped.Text(text)}' is no port: write a number from 0 to 65535.");
            }
        });
        var command = new Command("preview", "Serve content as a site to this machine, until Ctrl+C.") { port };
        content.AddTo(command);
        reader.AddTo(command);
        site.AddTo(command);
        return command.Does(
            async (parsed, cancellation) =>
            {
                var source = content.Get(parsed);
                SampleContent.Tell(source, command.Name, surroundings);
                using var monitor = ContentWatch.Start(source, withSite: true, surroundings, cancellation);
                if (ContentWatch.IsNoContent(source, monitor.LastResult))
                {
                    TextReport.WriteAsError(monitor.LastResult, surroundings);
                    return ExitCode.Faults;
                }

                var reports = new PreviewReports(source, surroundings);
                var live = new LivePreview(
                    catalog => reader.AsSeen(parsed, catalog, surroundings),
                    site.Follow(parsed, source.Path, surroundings),
                    reader.Describe(parsed, surroundings)
                );
                using var reloads = monitor.OnReload(result =>
                {
                    live.Show(result);
                    reports.Again(result);
                });
                var first = monitor.LastResult;
                live.Show(first);
                reports.Begin(first);
                using var faults = monitor.OnFault(fault => reports.Say(Escaped.Text(fault.Message)));
                await ServeAsync(live, parsed.GetValue(port), source.Path, reports, cancellation).ConfigureAwait(false);
                return ExitCode.Done;
            }
        );
    }

    private static async Task ServeAsync(
        LivePreview live,
        int? port,
        string? content,
        PreviewReports reports,
        CancellationToken cancellation
    )
    {
        var responder = new PreviewResponder(live, ContentFolder.Of(content), reports.Say, cancellation);
        var server = await PreviewServer.StartAsync(port, responder.RespondAsync, cancellation).ConfigureAwait(false);
        await using var running = server.ConfigureAwait(false);
        reports.Say(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Preview at http://localhost:{server.Port}{live.Site.BasePath} for this machine alone; Ctrl+C ends it."
            )
        );
        try
        {
            await Task.Delay(Timeout.Infinite, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The way to end it.
        }
    }
}
