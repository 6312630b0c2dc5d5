using ClinicContent.Diagnostics;
using ClinicContent.Shapes;

namespace ClinicContent.Loading;

/// <summary>An item that came from a file of its own.</summary>
internal sealed class DocumentOrigin(SourceDocument document, ReadContext context, DocumentReader reader) : ItemOrigin
{
    internal override string File => document.Name;

    internal override SourcePlace Locate(string path) => reader.Locate(document, context, path);
}
