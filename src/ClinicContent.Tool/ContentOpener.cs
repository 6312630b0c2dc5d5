using ClinicContent.Diagnostics;
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
            TextReport.Write(result, surroundings.Error, surroundings.IsErrorTerminal);
        }
        else
        {
            TextReport.WriteAll(result.Diagnostics.Where(IsOfFiles), surroundings.Error, surroundings.IsErrorTerminal);
        }

        return result.FoundCount > 0 ? result : throw new ContentFaultException();
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
                    : ContentSource.FromPath(path, Options)
            );
        }

        return Progress.Watch(surroundings, "Reading content", () => builder.Build(cancellation));
    }
}
