using ClinicContent.Site;
using ClinicContent.Tool.Site;

namespace ClinicContent.Tool.Preview;

/// <summary>The site of content that changes: what is shown now, and word of what is shown next.</summary>
/// <param name="seen">The catalog as its reader sees it.</param>
/// <param name="options">The site, asked for at each reading: its file may have changed.</param>
/// <param name="reader">As whom one looks, in words.</param>
internal sealed class LivePreview(Func<ContentCatalog, ContentCatalog> seen, Func<SiteOptions> options, string reader)
{
    private readonly Lock gate = new();
    private volatile Shown? now;
    private TaskCompletionSource next = NewSignal();

    /// <summary>What is shown now.</summary>
    internal Website Site => now!.Site;

    /// <summary>Whether there is content to show: there is none while it has had errors from the beginning.</summary>
    internal bool HasContent => now!.Last is not null;

    /// <summary>Shows what came of a reading; where it has errors, the last good content stays.</summary>
    internal void Show(ContentCatalogResult result)
    {
        // Two readings may end at almost the same time.
        lock (gate)
        {
            ShowNext(result);
        }
    }

    /// <summary>Ends when something else is shown than what is shown now.</summary>
    internal Task ChangeAsync() => Volatile.Read(ref next).Task;

    private void ShowNext(ContentCatalogResult result)
    {
        var before = now;
        var catalog = result.Catalog ?? before?.Last;
        var notes = new PreviewNotes(
            (before?.Site.Preview!.Version ?? 0) + 1,
            result,
            result.Catalog is null && catalog is not null,
            reader
        );
        var site = new Website(catalog is null ? Nothing() : seen(catalog), options(), notes);
        now = new(site, catalog);
        Interlocked.Exchange(ref next, NewSignal()).SetResult();
    }

    private static ContentCatalog Nothing() => new ContentCatalogBuilder().Build().OrThrow();

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private sealed record Shown(Website Site, ContentCatalog? Last);
}
