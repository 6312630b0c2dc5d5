using Ardalis.GuardClauses;
using ClinicContent.Diagnostics;
using ClinicContent.Loading;

namespace ClinicContent;

/// <summary>Where content comes from: a folder, a file, a bundle, or memory. Nothing is read before a catalog is built from it.</summary>
/// <remarks>
/// Several sources add up in a catalog builder. Reading never throws for bad content: each fault becomes a
/// diagnostic, and what was found is what was loaded plus what was rejected. Immutable and safe between threads.
/// </remarks>
public abstract class ContentSource
{
    private protected ContentSource(string name) => Name = name;

    /// <summary>What diagnostics call the source: the path, as it was given.</summary>
    public string Name { get; }

    /// <summary>A content folder, with the folders <c>treatments</c>, <c>conditions</c>, <c>delivery-methods</c> and <c>posts</c>.</summary>
    /// <param name="path">The path of the folder; diagnostics name files by it, as it is given.</param>
    /// <param name="options">Limits and defaults.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public static ContentSource Folder(string path, LoadOptions? options = null) =>
        new FolderSource(Guard.Against.NullOrWhiteSpace(path), options ?? LoadOptions.Default);

    /// <summary>The file of one item.</summary>
    /// <param name="path">The path of the file; its name says the id, and its folder may say the kind.</param>
    /// <param name="options">Limits and defaults.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public static ContentSource File(string path, LoadOptions? options = null) =>
        new FileSource(Guard.Against.NullOrWhiteSpace(path), options ?? LoadOptions.Default);

    /// <summary>A bundle, loaded with every check: hash, items, relations and rules.</summary>
    /// <param name="path">The path of the bundle.</param>
    /// <param name="options">Limits and defaults.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public static ContentSource Bundle(string path, LoadOptions? options = null) =>
        OfBundle(path, isTrusted: false, options);

    /// <summary>A bundle in memory, loaded with every check: hash, items, relations and rules.</summary>
    /// <param name="bytes">The bytes; they must not change as long as the catalog is used.</param>
    /// <param name="name">What diagnostics call the bundle.</param>
    /// <param name="options">Limits and defaults.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static ContentSource Bundle(ReadOnlyMemory<byte> bytes, string name, LoadOptions? options = null) =>
        new BundleSource(
            Guard.Against.NullOrWhiteSpace(name),
            _ => bytes,
            isTrusted: false,
            options ?? LoadOptions.Default
        );

    /// <summary>
    /// A bundle that you made yourself, opened in trust: header, length and lines are checked, ids and relations too; bodies
    /// are read on first use. Its hash is checked on request.
    /// </summary>
    /// <param name="path">The path of the bundle.</param>
    /// <param name="options">Limits and defaults.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public static ContentSource OpenBundle(string path, LoadOptions? options = null) =>
        OfBundle(path, isTrusted: true, options);

    /// <summary>A bundle in memory that you made yourself, opened in trust; see <see cref="OpenBundle(string, LoadOptions?)"/>.</summary>
    /// <param name="bytes">The bytes; they must not change as long as the catalog is used.</param>
    /// <param name="name">What diagnostics call the bundle.</param>
    /// <param name="options">Limits and defaults.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static ContentSource OpenBundle(ReadOnlyMemory<byte> bytes, string name, LoadOptions? options = null) =>
        new BundleSource(
            Guard.Against.NullOrWhiteSpace(name),
            _ => bytes,
            isTrusted: true,
            options ?? LoadOptions.Default
        );

    /// <summary>Files in memory, named as in a content folder.</summary>
    /// <param name="files">The files: a name such as <c>conditions/ptsd.json</c>, and the text.</param>
    /// <param name="name">What diagnostics call the source as a whole.</param>
    /// <param name="options">Limits and defaults.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentNullException">There are no files, or no name.</exception>
    public static ContentSource Files(
        IEnumerable<KeyValuePair<string, string>> files,
        string name = "memory",
        LoadOptions? options = null
    )
    {
        Guard.Against.Null(files);
        return Utf8Files(
            files.Select(file => KeyValuePair.Create<string, ReadOnlyMemory<byte>>(file.Key, TextBytes.Of(file.Value))),
            name,
            options
        );
    }

    /// <summary>Files in memory as bytes, named as in a content folder. Images among them are checked and hashed; without any, paths of images are not checked.</summary>
    /// <param name="files">The files: a name such as <c>conditions/ptsd.json</c>, and the bytes, which a file would hold.</param>
    /// <param name="name">What diagnostics call the source as a whole.</param>
    /// <param name="options">Limits and defaults.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentNullException">There are no files, or no name.</exception>
    public static ContentSource Utf8Files(
        IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files,
        string name = "memory",
        LoadOptions? options = null
    )
    {
        Guard.Against.Null(files);
        return new MemorySource(Guard.Against.NullOrWhiteSpace(name), [.. files], options ?? LoadOptions.Default);
    }

    /// <summary>Items made in code.</summary>
    /// <param name="items">The items.</param>
    /// <param name="name">What diagnostics call the source as a whole.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentException">An item is null, or the name is empty.</exception>
    /// <exception cref="InvalidOperationException">An id or reference in an item is the default of its type, which names nothing.</exception>
    public static ContentSource Items(IEnumerable<ContentItem> items, string name = "code")
    {
        Guard.Against.Null(items);
        ContentItem[] all = [.. items];
        Guard.Against.InvalidInput(
            all,
            nameof(items),
            static given => Array.TrueForAll(given, item => item is not null)
        );
        return new ItemsSource(Guard.Against.NullOrWhiteSpace(name), all);
    }

    /// <summary>Whatever a path names: a content folder, a bundle, or the file of one item.</summary>
    /// <param name="path">The path. A file whose bytes begin as a bundle does, or whose name ends in <c>.jsonl</c>, is a bundle.</param>
    /// <param name="options">Limits and defaults.</param>
    /// <returns>The source. What the path names is looked up by each reading; where it names nothing, the reading says so.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public static ContentSource FromPath(string path, LoadOptions? options = null)
    {
        Guard.Against.NullOrWhiteSpace(path);
        return new PathSource(path, options ?? LoadOptions.Default);
    }

    /// <summary>
    /// The file <c>clinic-content.json</c> beside a bundle or the file of an item: it holds no item, but its faults are reported, and a
    /// <see cref="ContentMonitor"/> sees its changes. The folder source does both for the file in its folder.
    /// </summary>
    /// <param name="path">What names the content, as for <see cref="SiteOptionsReader.Read(string, LoadOptions?)"/>. Where no file stands there, nothing is wrong.</param>
    /// <param name="options">How long and how deep the file may be.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public static ContentSource Site(string path, LoadOptions? options = null) =>
        new SiteSource(Guard.Against.NullOrWhiteSpace(path), options ?? LoadOptions.Default);

    /// <summary>Reads the files of the source, each by itself: what items say of one another is not checked.</summary>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The files that hold an item, and a diagnostic for each that does not. A bundle and items made in code have no files. O(n).</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ContentFilesResult ReadFiles(CancellationToken cancellation = default)
    {
        var bag = new DiagnosticBag();
        var reading = Read(bag, cancellation);
        var files = reading
            .Items.Zip(reading.Origins)
            .Where(pair => pair.Second is DocumentOrigin)
            .Select(pair => ((DocumentOrigin)pair.Second).FileOf(pair.First));
        return new()
        {
            Files = [.. files],
            Diagnostics = bag.ToSorted(),
            ErrorCount = bag.Errors,
            WarningCount = bag.Warnings,
        };
    }

    /// <summary>The path of the folder or file whose changes change what is read; null for what is in memory.</summary>
    internal virtual string? WatchedPath => null;

    internal abstract SourceReading Read(DiagnosticBag bag, CancellationToken cancellation);

    private static BundleSource OfBundle(string path, bool isTrusted, LoadOptions? options)
    {
        Guard.Against.NullOrWhiteSpace(path);
        var limits = options ?? LoadOptions.Default;
        return new(path, bag => FileBytes.Read(path, path, limits.MaxBundleBytes, bag), isTrusted, limits, path);
    }
}
