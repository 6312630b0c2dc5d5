using ClinicContent.Diagnostics;
using ClinicContent.Model;
using ClinicContent.Shapes;

namespace ClinicContent.Loading;

/// <summary>Reads files of one item each, wherever their bytes come from.</summary>
internal sealed class ItemFileReader(LoadOptions options)
{
    /// <summary>Extensions that hold items in some format, whether its reader is at hand or not.</summary>
    private static readonly string[] ItemExtensions = [".json", ".md", ".markdown"];

    /// <summary>Extensions of what stands beside content: images and the like.</summary>
    private static readonly string[] MediaExtensions =
    [
        ".avif",
        ".bmp",
        ".css",
        ".gif",
        ".heic",
        ".heif",
        ".ico",
        ".jpeg",
        ".jpg",
        ".jxl",
        ".mov",
        ".mp3",
        ".mp4",
        ".pdf",
        ".png",
        ".svg",
        ".tif",
        ".tiff",
        ".vtt",
        ".webm",
        ".webp",
    ];

    private readonly Dictionary<ContentFormat, DocumentReader> readers = [];

    /// <summary>Whether a file name is that of an item.</summary>
    internal static bool IsItem(string fileName) =>
        ItemExtensions.Contains(ItemFileName.Extension(fileName), StringComparer.Ordinal);

    /// <summary>Whether a file name is that of an image or the like.</summary>
    internal static bool IsMedia(string fileName) =>
        MediaExtensions.Contains(ItemFileName.Extension(fileName), StringComparer.Ordinal);

    /// <summary>Reports a file that is not that of an item, unless it is an image or the like.</summary>
    internal static void ReportOther(SourceReading reading, string fileName, string displayName)
    {
        if (!IsMedia(fileName))
        {
            Report(
                reading,
                Diagnostic.Create(DiagnosticCatalogue.NotRead, fileName, "it is no file of content"),
                displayName
            );
        }
    }

    /// <summary>Reads the file of an item, or says why not.</summary>
    /// <param name="reading">Where the item goes, or the faults.</param>
    /// <param name="kind">The kind that the folder says; null where none does.</param>
    /// <param name="fileName">The name of the file, without its folder.</param>
    /// <param name="displayName">What diagnostics call the file.</param>
    /// <param name="readBytes">Reads the bytes; null where that failed, with a diagnostic.</param>
    internal void Read(
        SourceReading reading,
        ContentKind? kind,
        string fileName,
        string displayName,
        Func<DiagnosticBag, ReadOnlyMemory<byte>?> readBytes
    )
    {
        if (!IsItem(fileName))
        {
            ReportOther(reading, fileName, displayName);
            return;
        }

        if (reading.Found >= options.MaxItems)
        {
            RejectAsTooMany(reading, kind, fileName, displayName);
            return;
        }

        var id = ItemFileName.Id(fileName, displayName, reading.Diagnostics);
        var item = id is null ? null : ReadItem(reading, kind, id, fileName, displayName, readBytes);
        if (item is null)
        {
            Reject(reading, kind, id, displayName);
        }
    }

    /// <summary>The fault of a file in a form for which there is no reader, and how to get one.</summary>
    internal static Diagnostic UnknownFormat(string extension) =>
        Diagnostic.Create(
            DiagnosticCatalogue.UnknownFormat,
            extension,
            extension is ".md" or ".markdown"
                ? "; the package ClinicContent.Markdown has one: load with LoadOptions.Default.WithMarkdown()"
                : ""
        );

    private static void Reject(SourceReading reading, ContentKind? kind, string? id, string displayName)
    {
        reading.Rejected++;
        if (kind is { } known && id is not null)
        {
            reading.Claims.Add((ItemRef.Trusted(known, id), new() { File = displayName }));
        }
    }

    private ContentItem? ReadItem(
        SourceReading reading,
        ContentKind? kind,
        string id,
        string fileName,
        string displayName,
        Func<DiagnosticBag, ReadOnlyMemory<byte>?> readBytes
    )
    {
        var extension = ItemFileName.Extension(fileName);
        var format = options.Formats.FirstOrDefault(one => one.Extensions.Contains(extension, StringComparer.Ordinal));
        if (format is null)
        {
            Report(reading, UnknownFormat(extension), displayName);
            return null;
        }

        if (readBytes(reading.Diagnostics) is not { } bytes)
        {
            return null;
        }

        var document = new SourceDocument(displayName, bytes);
        var context = new ReadContext
        {
            Kind = kind,
            Id = id,
            NeedsVersion = format.NeedsVersion,
        };
        var reader = ReaderOf(format);
        var item = reader.Read(document, context, reading.Diagnostics);
        if (item is not null)
        {
            reading.Add(
                item,
                new DocumentOrigin(document, format, context, reader) { SaysLanguage = item.Language is not null }
            );
            return item;
        }

        reading.RejectedReferences.AddRange(reader.References(document));
        if (reader.Peek() is { } said && said.Id != id)
        {
            // What refers to the id that the file says is not dangling either.
            reading.Claims.Add((said, new() { File = displayName }));
        }

        return null;
    }

    private DocumentReader ReaderOf(ContentFormat format)
    {
        if (!readers.TryGetValue(format, out var reader))
        {
            reader = new((shapes, document) => format.Fill(shapes, document, options.MaxDepth));
            readers.Add(format, reader);
        }

        return reader;
    }

    private void RejectAsTooMany(SourceReading reading, ContentKind? kind, string fileName, string displayName)
    {
        var id = Path.GetFileNameWithoutExtension(fileName);
        if (reading.Found == options.MaxItems)
        {
            Report(reading, Diagnostic.Create(DiagnosticCatalogue.TooManyItems, options.MaxItems), displayName);
        }

        Reject(reading, kind, IdGrammar.IsValid(id) ? id : null, displayName);
    }

    private static void Report(SourceReading reading, Diagnostic diagnostic, string displayName) =>
        reading.Diagnostics.Add(diagnostic with { Place = new() { File = displayName } });
}
