using ClinicContent.Diagnostics;
using ClinicContent.Shapes;

namespace ClinicContent.Json;

/// <summary>Finds where members of items stand, by reading an item once more; the item asked for last stays on the tape. Not safe between threads.</summary>
internal sealed class JsonLocator(int maxDepth)
{
    private readonly ShapeReader reader = new(new Tape());
    private SourceDocument? last;
    private int lastStart;

    /// <summary>The place of a member of the item in a range of a document, or of the nearest thing around it.</summary>
    internal SourcePlace Locate(SourceDocument document, int start, int length, string path)
    {
        if (last != document || lastStart != start)
        {
            reader.Begin(default);
            JsonTape.Fill(reader, document.Bytes, start..(start + length), maxDepth);
            (last, lastStart) = (document, start);
        }

        if (reader.Tape.Count == 0)
        {
            return document.Whole;
        }

        var token = TapePath.Find(reader.Tape, path);
        return document.At(reader.Tape[token].Offset, ShapeDiagnostics.LengthOf(reader.Tape, token, document));
    }
}
