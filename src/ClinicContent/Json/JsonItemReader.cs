using ClinicContent.Diagnostics;
using ClinicContent.Shapes;

namespace ClinicContent.Json;

/// <summary>Reads items from JSON, one after the other, on one tape. Not safe between threads.</summary>
internal sealed class JsonItemReader(int maxDepth)
{
    private readonly ShapeReader reader = new(new Tape());

    /// <summary>Reads one item.</summary>
    /// <param name="document">The file.</param>
    /// <param name="range">Where in the file the item stands.</param>
    /// <param name="context">What is known of it.</param>
    /// <param name="bag">Where the faults go.</param>
    /// <returns>The item; null where it has any fault.</returns>
    internal ContentItem? Read(SourceDocument document, Range range, in ReadContext context, DiagnosticBag bag)
    {
        reader.Begin(context);
        var stopAt = context.Bodies is null ? default : "body"u8;
        JsonTape.Fill(reader, document.Bytes, range, maxDepth, stopAt);
        var item = reader.Tape.Count == 0 ? null : ItemCodec.Instance.Read(reader, 0);
        if (context is { HasDerivedMembers: true, Bodies: null })
        {
            CheckBodyIsLast();
        }

        if (reader.Faults.Count > 0)
        {
            ShapeDiagnostics.AddTo(bag, reader, document, NameOf(context));
        }

        return reader.Errors == 0 ? item : null;
    }

    /// <summary>The references of the last item, which was rejected, as far as they are well formed.</summary>
    internal IEnumerable<MetReference> References(SourceDocument document, ReadContext context)
    {
        var item = NameOf(context);
        foreach (var (kind, token) in reader.Met.OrderBy(met => met.Token))
        {
            var text = reader.Tape.Text(token);
            var slash = text.IndexOf('/', StringComparison.Ordinal);
            var path = TapePath.Of(reader.Tape, token);
            if (path != "$.id")
            {
                yield return new(
                    kind,
                    text[(slash + 1)..],
                    slash >= 0,
                    document.At(reader.Tape[token].Offset, ShapeDiagnostics.LengthOf(reader.Tape, token, document)),
                    item,
                    path
                );
            }
        }
    }

    /// <summary>The reference that the last item, however faulty, says it is; null where it says none.</summary>
    internal ItemRef? Peek()
    {
        if (reader.Tape.Count == 0 || reader.Tape[0].Kind != TapeTokenKind.Object)
        {
            return null;
        }

        var type = Discriminator.Find(reader.Tape, 0, "type"u8);
        var id = Discriminator.Find(reader.Tape, 0, "id"u8);
        var known = type >= 0 && id >= 0 && IsText(type + 1) && IsText(id + 1);
        var text = known ? reader.Tape.Text(type + 1) + "/" + reader.Tape.Text(id + 1) : null;
        return ItemRef.TryCreate(text, out var reference) ? reference : null;
    }

    // What opens the bundle stops at the body.
    private void CheckBodyIsLast()
    {
        var tape = reader.Tape;
        var body = tape.Count > 0 && tape[0].Kind == TapeTokenKind.Object ? Discriminator.Find(tape, 0, "body"u8) : -1;
        if (body >= 0 && !tape.IsPartial && tape[body + 1].Next != tape[0].Next)
        {
            reader.Fault(DiagnosticCatalogue.BodyNotLast, body);
        }
    }

    private string? NameOf(in ReadContext context) =>
        context is { Kind: { } kind, Id: { } id } ? ItemRef.Trusted(kind, id).ToString() : Peek()?.ToString();

    private bool IsText(int token) => reader.Tape[token].Kind == TapeTokenKind.Text;
}
