using ClinicContent.Diagnostics;

namespace ClinicContent.Json;

/// <summary>An item that came from JSON. Where a member stands is found by reading the item once more: only faults ask.</summary>
internal sealed class JsonOrigin(SourceDocument document, int start, int length, int maxDepth) : ItemOrigin
{
    internal override string File => document.Name;

    internal override SourcePlace Locate(string path) =>
        new JsonItemReader(maxDepth).Locate(document, start..(start + length), path);
}
