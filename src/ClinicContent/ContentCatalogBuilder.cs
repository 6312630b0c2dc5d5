using Ardalis.GuardClauses;
using ClinicContent.Catalog;
using ClinicContent.Diagnostics;
using ClinicContent.Loading;
using ClinicContent.Model;
using ClinicContent.Validation;

namespace ClinicContent;

/// <summary>Collects sources and makes a catalog of them, or says everything that is wrong.</summary>
/// <remarks>
/// Sources add up. An id in two of them is a fault, unless the later one was added as an overlay. Each <see cref="Build"/> reads the
/// sources anew. Not safe between threads.
/// </remarks>
/// <example><code>
/// var result = new ContentCatalogBuilder()
///     .AddSource(ContentSource.Folder("content"))
///     .Add(new Condition { Id = new("ptsd"), Name = "PTSD", Summary = "…" })
///     .Build();
/// </code></example>
public sealed class ContentCatalogBuilder
{
    private readonly List<(ContentSource Source, bool IsOverlay)> sources;
    private readonly List<Notice> notices;

    /// <summary>A builder without sources.</summary>
    public ContentCatalogBuilder()
        : this([], []) { }

    private ContentCatalogBuilder(List<(ContentSource Source, bool IsOverlay)> sources, List<Notice> notices)
    {
        this.sources = sources;
        this.notices = notices;
    }

    /// <summary>Adds items made in code.</summary>
    /// <param name="items">The items.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">An item is null.</exception>
    /// <exception cref="InvalidOperationException">An id in an item is the default of its type, which names nothing.</exception>
    public ContentCatalogBuilder Add(params IEnumerable<ContentItem> items) => AddSource(ContentSource.Items(items));

    /// <summary>Adds a source.</summary>
    /// <param name="source">The source. Nothing is read before <see cref="Build"/>.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">There is no source.</exception>
    public ContentCatalogBuilder AddSource(ContentSource source)
    {
        sources.Add((Guard.Against.Null(source), false));
        return this;
    }

    /// <summary>Adds a source whose items replace those of earlier sources that have the same id, whole. What it replaced stands in <see cref="ContentCatalogResult.Replaced"/>.</summary>
    /// <param name="source">The source. Nothing is read before <see cref="Build"/>.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">There is no source.</exception>
    public ContentCatalogBuilder AddOverlay(ContentSource source)
    {
        sources.Add((Guard.Against.Null(source), true));
        return this;
    }

    /// <summary>Adds a notice that every form of every item shows.</summary>
    /// <param name="notice">The notice.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">There is no notice.</exception>
    public ContentCatalogBuilder AddNotice(Notice notice)
    {
        notices.Add(Guard.Against.Null(notice));
        return this;
    }

    /// <summary>A builder with the same sources, to which more can be added without changing this one.</summary>
    internal ContentCatalogBuilder Copy() => new([.. sources], [.. notices]);

    /// <summary>The paths that the sources read, in their order.</summary>
    internal string[] WatchedPaths() => [.. sources.Select(one => one.Source.WatchedPath).OfType<string>()];

    /// <summary>Reads the sources, checks everything, and makes the catalog.</summary>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The catalog, or every fault. Never throws for bad content. O(n).</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ContentCatalogResult Build(CancellationToken cancellation = default)
    {
        var bag = new DiagnosticBag();
        var entries = new CatalogEntries(notices);
        foreach (var (source, isOverlay) in sources)
        {
            entries.Add(source.Read(bag, cancellation), isOverlay);
        }

        cancellation.ThrowIfCancellationRequested();
        var tables = entries.ToTables(bag, out var placed);
        cancellation.ThrowIfCancellationRequested();
        var links = LinkTable.Of(tables);
        CatalogValidator.Check(
            new(tables, links, placed, entries.Claims, entries.RejectedReferences),
            bag,
            cancellation
        );
        var images = entries.Images(bag);
        cancellation.ThrowIfCancellationRequested();
        return new(bag.Errors > 0 ? entries.Found() : null)
        {
            Catalog =
                bag.Errors > 0
                    ? null
                    : new(tables, CatalogIndex.Of(tables, links), entries.Notices, images, entries.Verifications),
            Diagnostics = bag.ToSorted(),
            ErrorCount = bag.Errors,
            WarningCount = bag.Warnings,
            LoadedCount = entries.Loaded,
            RejectedCount = entries.Rejected,
            Replaced = entries.Replaced,
        };
    }
}
