using System.Buffers;
using ClinicContent.Diagnostics;
using ClinicContent.Markdown.Reading;
using ClinicContent.Markdown.Writing;
using ClinicContent.Shapes;

namespace ClinicContent.Markdown;

/// <summary>Markdown with YAML front matter as the form of files.</summary>
internal sealed class MarkdownFormat() : ContentFormat("markdown", ".md", ".markdown")
{
    internal static readonly MarkdownFormat Instance = new();

    internal override bool NeedsVersion => false;

    internal override bool IsFrontMatter => true;

    // Authors call the name of a post its title.
    internal override string? SynonymOf(ContentKind kind, string member) =>
        kind == ContentKind.Post && member == "name" ? "title" : null;

    internal override void Fill(ShapeReader reader, SourceDocument document, int maxDepth) =>
        MarkdownTape.Fill(reader, document, maxDepth);

    internal override void Write(ContentItem item, IBufferWriter<byte> output) =>
        MarkdownFileWriter.Write(item, output);
}
