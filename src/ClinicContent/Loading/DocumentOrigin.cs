using ClinicContent.Diagnostics;
using ClinicContent.Shapes;

namespace ClinicContent.Loading;

/// <summary>An item that came from a file of its own.</summary>
internal sealed class DocumentOrigin(
    SourceDocument document,
    ContentFormat format,
    ReadContext context,
    DocumentReader reader
) : ItemOrigin
{
    /// <summary>Whether the file says the language of its item.</summary>
    internal required bool SaysLanguage { get; init; }

    internal override string File => document.Name;

    /// <summary>The file, with the item as the file says it, no more.</summary>
    internal ContentFile FileOf(ContentItem item) =>
        new(document.Name, format, SaysLanguage ? item : item with { Language = null }, document.Bytes);

    internal override SourcePlace Locate(string path) => reader.Locate(document, context, path);
}
