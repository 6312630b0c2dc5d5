using ClinicContent.Starter;
using ClinicContent.Tool.Reports;

namespace ClinicContent.Tool;

/// <summary>Reads the content that a path names, or the bundled content.</summary>
internal static class ContentOpener
{
    /// <summary>The source that a path names; the bundled content where there is none.</summary>
    internal static ContentSource SourceOf(string? path) =>
        path is null ? StarterContent.Source
        : string.IsNullOrWhiteSpace(path) ? throw new WrongUseException("The path of the content is empty.")
        : ContentSource.FromPath(path);

    /// <summary>Reads content and checks everything, what is bundled included.</summary>
    internal static ContentCatalogResult Check(
        string? path,
        Surroundings surroundings,
        CancellationToken cancellation
    ) =>
        Load(
            path is null ? ContentSource.Bundle(StarterContent.Bundle, "starter") : SourceOf(path),
            surroundings,
            cancellation
        );

    /// <summary>Reads and checks content.</summary>
    private static ContentCatalogResult Load(
        ContentSource source,
        Surroundings surroundings,
        CancellationToken cancellation
    ) =>
        Progress.Watch(
            surroundings,
            "Reading content",
            () => new ContentCatalogBuilder().AddSource(source).Build(cancellation)
        );

    /// <summary>A catalog of content.</summary>
    /// <exception cref="ContentFaultException">The content has errors; they are written to standard error.</exception>
    internal static ContentCatalog Open(string? path, Surroundings surroundings, CancellationToken cancellation)
    {
        var result = Load(SourceOf(path), surroundings, cancellation);
        if (result.Catalog is { } catalog)
        {
            return catalog;
        }

        TextReport.Write(result, surroundings.Error, surroundings.IsErrorTerminal);
        throw new ContentFaultException();
    }
}
