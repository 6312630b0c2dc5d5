using ClinicContent.Diagnostics;

namespace ClinicContent.Shapes;

/// <summary>Reads files of one item each, in one format, and finds where their members stand. Not safe between threads.</summary>
/// <param name="fill">Puts a document, whose bytes are UTF-8, on the tape of a reader.</param>
internal sealed class DocumentReader(Action<ShapeReader, SourceDocument> fill)
{
    private readonly ItemReader items = new();

    // The document on the tape: many faults of one file are located without reading it each time.
    private SourceDocument? onTape;

    /// <summary>Reads the item of a file.</summary>
    /// <param name="document">The file.</param>
    /// <param name="context">What is known of the item.</param>
    /// <param name="bag">Where the faults go.</param>
    /// <returns>The item; null where it has any fault.</returns>
    internal ContentItem? Read(SourceDocument document, in ReadContext context, DiagnosticBag bag)
    {
        items.Begin(context);
        onTape = document;
        if (!TextBytes.TryCheck(document, bag, out _))
        {
            return null;
        }

        fill(items.Reader, document);
        return items.Finish(document, bag);
    }

    /// <summary>The references of the last file, which was rejected, as far as they are well formed.</summary>
    internal IEnumerable<MetReference> References(SourceDocument document) => items.References(document);

    /// <summary>The reference that the last file, which was rejected, says its item is; null where it says none.</summary>
    internal ItemRef? Peek() => items.Peek();

    /// <summary>The place of a member of a file that was read, or of the nearest thing around it.</summary>
    internal SourcePlace Locate(SourceDocument document, in ReadContext context, string path)
    {
        if (onTape != document)
        {
            items.Begin(context);
            fill(items.Reader, document);
            onTape = document;
        }

        var tape = items.Reader.Tape;
        if (tape.Count == 0)
        {
            return document.Whole;
        }

        var token = TapePath.Find(tape, path);
        return document.At(tape[token].Offset, ShapeDiagnostics.LengthOf(tape, token, document));
    }
}
