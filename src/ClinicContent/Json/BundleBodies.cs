using System.Text.Unicode;
using ClinicContent.Diagnostics;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Shapes;

namespace ClinicContent.Json;

/// <summary>The unread bodies of an opened bundle. Safe between threads.</summary>
internal sealed class BundleBodies(SourceDocument document, int maxDepth) : BodySource
{
    internal override Block[] Read(int offset, int length)
    {
        var reader = new ShapeReader(new Tape());
        reader.Begin(default);
        var bytes = document.Bytes.Span.Slice(offset, length);
        if (Utf8.IsValid(bytes))
        {
            JsonTape.Fill(reader, document.Bytes, offset..(offset + length), maxDepth);
        }
        else
        {
            reader.FaultAt(DiagnosticCatalogue.NotUtf8, offset + TextBytes.ValidLength(bytes), 1);
        }

        var blocks = reader.Tape.Count == 0 ? [] : RichTextCodec.ReadBlocks(reader, 0);
        if (reader.Errors == 0)
        {
            return blocks;
        }

        var bag = new DiagnosticBag();
        ShapeDiagnostics.AddTo(bag, reader, new SourceDocument(document.Name, document.Bytes), item: null);
        throw new ContentException([.. bag.ToSorted().Select(InItem)]);
    }

    // What was read begins at the body.
    private static Diagnostic InItem(Diagnostic diagnostic) =>
        diagnostic.Path is { } path ? diagnostic with { Path = "$.body" + path[1..] } : diagnostic;
}
