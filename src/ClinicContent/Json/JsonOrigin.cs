using ClinicContent.Diagnostics;

namespace ClinicContent.Json;

/// <summary>An item that came from JSON: from a file of its own, or from a line of a bundle.</summary>
internal sealed class JsonOrigin(SourceDocument document, int start, int length, JsonLocator locator) : ItemOrigin
{
    internal override string File => document.Name;

    internal override SourcePlace Locate(string path) => locator.Locate(document, start, length, path);
}
