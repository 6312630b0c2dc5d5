using ClinicContent.Diagnostics;
using ClinicContent.Shapes;

namespace ClinicContent.Json;

/// <summary>Reads items from lines of JSON, one after the other, on one tape. Not safe between threads.</summary>
internal sealed class JsonItemReader(int maxDepth)
{
    private readonly ItemReader items = new();

    /// <summary>Reads one item.</summary>
    /// <param name="document">The file.</param>
    /// <param name="range">Where in the file the item stands.</param>
    /// <param name="context">What is known of it.</param>
    /// <param name="bag">Where the faults go.</param>
    /// <returns>The item; null where it has any fault.</returns>
    internal ContentItem? Read(SourceDocument document, Range range, in ReadContext context, DiagnosticBag bag)
    {
        items.Begin(context);
        var stopAt = context.Bodies is null ? default : "body"u8;
        JsonTape.Fill(items.Reader, document.Bytes, range, maxDepth, stopAt);
        return items.Finish(document, bag);
    }

    /// <summary>The references of the last item, which was rejected, as far as they are well formed.</summary>
    internal IEnumerable<MetReference> References(SourceDocument document) => items.References(document);

    /// <summary>The reference that the last item, however faulty, says it is; null where it says none.</summary>
    internal ItemRef? Peek() => items.Peek();
}
