using ClinicContent.Diagnostics;
using ClinicContent.Live;
using ClinicContent.Loading;
using ClinicContent.Markdown;
using ClinicContent.Starter;
using ClinicContent.Tool.Reports;

namespace ClinicContent.Tool;

/// <summary>Reads the content that a command line names, or the bundled content.</summary>
internal static class ContentOpener
{
    private static readonly LoadOptions Options = LoadOptions.Default.WithMarkdown();

    /// <summary>Reads content and checks everything, what is bundled included.</summary>
    internal static ContentCatalogResult Check(
        NamedContent content,
        Surroundings surroundings,
        CancellationToken cancellation
    )
    {
        // What lies below a clinic's content was checked when it was made.
        var starter = content.Path is null
            ? ContentSource.Bundle(StarterContent.Bundle, "starter")
            : StarterContent.Source;
        return Load(content, starter, surroundings, cancellation);
    }

    /// <summary>Reads content and checks everything, now and whenever it changes.</summary>
    /// <exception cref="WrongUseException">Its path is empty.</exception>
    internal static ContentMonitor Watch(
        NamedContent content,
        bool withSite,
        MonitorOptions options,
        Surroundings surroundings,
        CancellationToken cancellation
    )
    {
        var count = new ItemCount();
        var sources = SourcesOf(content, StarterContent.Source, Options with { Progress = count });
        if (withSite && content.Path is { } path && !Directory.Exists(path))
        {
            sources.AddSource(ContentSource.Site(path, Options));
        }

        return Progress.Watch(
            surroundings,
            "Reading content",
            count,
            () => ContentMonitor.Start(sources, options, cancellation)
        );
    }

    /// <summary>A catalog of content. What was not read of it is told on standard error.</summary>
    /// <exception cref="ContentFaultException">The content has errors, or there is none; that is written to standard error.</exception>
    internal static ContentCatalog Open(NamedContent content, Surroundings surroundings, CancellationToken cancellation)
    {
        var result = Find(content, surroundings, cancellation);
        return result.Catalog ?? throw new ContentFaultException();
    }

    /// <summary>What content holds, in whatever state. What is wrong with it is told on standard error.</summary>
    /// <exception cref="ContentFaultException">It holds nothing; that is written to standard error.</exception>
    internal static ContentCatalogResult Find(
        NamedContent content,
        Surroundings surroundings,
        CancellationToken cancellation
    )
    {
        var result = Load(content, StarterContent.Source, surroundings, cancellation);
        if (result.Catalog is null)
        {
            TextReport.WriteAsError(result, surroundings);
            StarterHint.Tell(content, result, surroundings);
        }
        else
        {
            TextReport.WriteAll(result.Diagnostics.Where(IsOfFiles), surroundings.Error, surroundings.IsErrorTerminal);
        }

        return result.FoundCount > 0 ? result : throw new ContentFaultException();
    }

    /// <summary>Reads the files that a path names, each by itself: those of a content folder, or one.</summary>
    /// <exception cref="WrongUseException">The path is empty.</exception>
    internal static ContentFilesResult ReadFiles(string path, Surroundings surroundings, CancellationToken cancellation)
    {
        var count = new ItemCount();
        var options = Options with { Progress = count };
        var source =
            string.IsNullOrWhiteSpace(path) ? throw new WrongUseException("The path of the content is empty.")
            : Directory.Exists(path) ? ContentSource.Folder(path, options)
            : ContentSource.File(path, options);
        return Progress.Watch(surroundings, "Reading files", count, () => source.ReadFiles(cancellation));
    }

    // Whoever asks a question wants to know what the answer leaves out, and not, each time, what could be better.
    private static bool IsOfFiles(Diagnostic diagnostic) =>
        diagnostic.Code.StartsWith("CLN00", StringComparison.Ordinal);

    private static ContentCatalogResult Load(
        NamedContent content,
        ContentSource starter,
        Surroundings surroundings,
        CancellationToken cancellation
    )
    {
        var count = new ItemCount();
        var builder = SourcesOf(content, starter, Options with { Progress = count });
        return Progress.Watch(surroundings, "Reading content", count, () => builder.Build(cancellation));
    }

    private static ContentCatalogBuilder SourcesOf(NamedContent content, ContentSource starter, LoadOptions options)
    {
        var builder = new ContentCatalogBuilder();
        if (content.Path is null || content.WithStarter)
        {
            builder.AddSource(starter);
        }

        if (content.Path is { } path)
        {
            builder.AddOverlay(
                string.IsNullOrWhiteSpace(path)
                    ? throw new WrongUseException("The path of the content is empty.")
                    : ContentSource.FromPath(path, options)
            );
        }

        return builder;
    }
}
