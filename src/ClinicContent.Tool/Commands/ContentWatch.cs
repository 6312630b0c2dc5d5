using System.Collections.Concurrent;
using System.CommandLine;
using System.Globalization;
using ClinicContent.Live;

namespace ClinicContent.Tool.Commands;

/// <summary><c>--watch</c>: a report of content, and another one whenever it changes.</summary>
internal static class ContentWatch
{
    // How often to look where the system does not tell.
    private static readonly MonitorOptions Polling = new() { PollInterval = TimeSpan.FromSeconds(1) };

    internal static Option<bool> Option() =>
        new("--watch") { Description = "Go on, and report again whenever the content changes, until Ctrl+C." };

    /// <summary>Reports until it is cancelled. Reports are answers; that and when content has changed goes to standard error.</summary>
    /// <param name="content">The content, which has a path.</param>
    /// <param name="report">Writes a report; its result is the exit code.</param>
    /// <param name="surroundings">What the command talks to.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The exit code of the last report: to be interrupted is how this ends, unless the path names no content.</returns>
    /// <exception cref="WrongUseException">No content is named, or its path is empty.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled before the first report.</exception>
    internal static int Run(
        NamedContent content,
        Func<ContentCatalogResult, int> report,
        Surroundings surroundings,
        CancellationToken cancellation
    )
    {
        if (content.Path is null)
        {
            throw new WrongUseException("--watch needs content that can change: name a folder, a bundle or a file.");
        }

        using var news = new BlockingCollection<Action>();
        using var monitor = Start(content, withSite: false, surroundings, cancellation);
        using var reloads = monitor.OnReload(result => news.Add(() => ReportAgain(result)));
        using var faults = monitor.OnFault(fault => news.Add(() => Say(Escaped.Text(fault.Message))));
        var code = report(monitor.LastResult);
        if (IsNoContent(content, monitor.LastResult))
        {
            return code;
        }

        Say("Watching for changes; Ctrl+C ends it.");
        try
        {
            foreach (var one in news.GetConsumingEnumerable(cancellation))
            {
                one();
            }
        }
        catch (OperationCanceledException)
        {
            // The way to end it.
        }

        return code;

        void ReportAgain(ContentCatalogResult result)
        {
            Say(surroundings.Time.GetLocalNow().ToString("'---- 'HH:mm:ss' ----'", CultureInfo.InvariantCulture));
            code = report(result);
            surroundings.Out.Flush();
        }

        // Both streams most often end on one screen.
        void Say(string text)
        {
            surroundings.Out.Flush();
            surroundings.Error.WriteLine(text);
            surroundings.Error.Flush();
        }
    }

    /// <summary>Whether a path names nothing, or a file in no form of content: it is misspelt rather than still to come.</summary>
    internal static bool IsNoContent(NamedContent content, ContentCatalogResult result) =>
        content.Path is { } path
        && result.Diagnostics.Any(one => one.Code is "CLN0009" or "CLN0010" && one.Place?.File == path);

    /// <summary>Reads content, and goes on reading it: where the system does not tell of changes, at every second.</summary>
    /// <param name="content">The content.</param>
    /// <param name="withSite">Whether the file of the site is read beside a bundle or the file of an item too; a content folder holds it.</param>
    /// <param name="surroundings">What the command talks to.</param>
    /// <param name="cancellation">Ends the first reading.</param>
    internal static ContentMonitor Start(
        NamedContent content,
        bool withSite,
        Surroundings surroundings,
        CancellationToken cancellation
    )
    {
        try
        {
            return ContentOpener.Watch(content, withSite, MonitorOptions.Default, surroundings, cancellation);
        }
        catch (IOException)
        {
            surroundings.Error.WriteLine("The system does not tell of changes; content is looked at every second.");
            return ContentOpener.Watch(content, withSite, Polling, surroundings, cancellation);
        }
    }
}
