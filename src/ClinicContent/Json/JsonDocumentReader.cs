using ClinicContent.Diagnostics;
using ClinicContent.Shapes;

namespace ClinicContent.Json;

/// <summary>Reads a file that holds one item: its bytes are checked first, then its JSON.</summary>
internal static class JsonDocumentReader
{
    internal static ContentItem? Read(SourceDocument document, in ReadContext context, int maxDepth, DiagnosticBag bag)
    {
        if (!TextBytes.TryCheck(document, bag, out var start))
        {
            return null;
        }

        return new JsonItemReader(maxDepth).Read(document, start.., context with { NeedsVersion = true }, bag);
    }
}
