using ClinicContent.Diagnostics;

namespace ClinicContent.Shapes;

/// <summary>Reads items, one after the other, from a tape that a format fills. Not safe between threads.</summary>
internal sealed class ItemReader
{
    /// <summary>The reader whose tape a format fills between <see cref="Begin"/> and <see cref="Finish"/>.</summary>
    internal ShapeReader Reader { get; } = new(new Tape());

    /// <summary>Begins with another item.</summary>
    internal void Begin(in ReadContext context) => Reader.Begin(context);

    /// <summary>Reads the item on the tape.</summary>
    /// <param name="document">The file.</param>
    /// <param name="bag">Where the faults go.</param>
    /// <returns>The item; null where it has any fault.</returns>
    internal ContentItem? Finish(SourceDocument document, DiagnosticBag bag)
    {
        var item = Reader.Tape.Count == 0 ? null : ItemCodec.Instance.Read(Reader, 0);
        if (Reader.Context is { HasDerivedMembers: true, Bodies: null })
        {
            CheckBodyIsLast();
        }

        if (Reader.Faults.Count > 0)
        {
            ShapeDiagnostics.AddTo(bag, Reader, document, NameOfItem());
        }

        return Reader.Errors == 0 ? item : null;
    }

    /// <summary>The references of the item on the tape, which was rejected, as far as they are well formed.</summary>
    internal IEnumerable<MetReference> References(SourceDocument document)
    {
        var item = NameOfItem();
        foreach (var (kind, token) in Reader.Met.OrderBy(met => met.Token))
        {
            var text = Reader.Tape.Text(token);
            var slash = text.IndexOf('/', StringComparison.Ordinal);
            var path = TapePath.Of(Reader.Tape, token);
            if (path != "$.id")
            {
                yield return new(
                    kind,
                    text[(slash + 1)..],
                    slash >= 0,
                    document.At(Reader.Tape[token].Offset, ShapeDiagnostics.LengthOf(Reader.Tape, token, document)),
                    item,
                    path
                );
            }
        }
    }

    /// <summary>The reference that the item on the tape, however faulty, says it is; null where it says none.</summary>
    internal ItemRef? Peek()
    {
        var tape = Reader.Tape;
        if (tape.Count == 0 || tape[0].Kind != TapeTokenKind.Object)
        {
            return null;
        }

        var type = Discriminator.Find(tape, 0, "type"u8);
        var id = Discriminator.Find(tape, 0, "id"u8);
        var known = type >= 0 && id >= 0 && IsText(type + 1) && IsText(id + 1);
        var text = known ? tape.Text(type + 1) + "/" + tape.Text(id + 1) : null;
        return ItemRef.TryCreate(text, out var reference) ? reference : null;
    }

    // What opens the bundle stops at the body.
    private void CheckBodyIsLast()
    {
        var tape = Reader.Tape;
        var body = tape.Count > 0 && tape[0].Kind == TapeTokenKind.Object ? Discriminator.Find(tape, 0, "body"u8) : -1;
        if (body >= 0 && !tape.IsPartial && tape[body + 1].Next != tape[0].Next)
        {
            Reader.Fault(DiagnosticCatalogue.BodyNotLast, body);
        }
    }

    private string? NameOfItem() =>
        Reader.Context is { Kind: { } kind, Id: { } id } ? ItemRef.Trusted(kind, id).ToString() : Peek()?.ToString();

    private bool IsText(int token) => Reader.Tape[token].Kind is TapeTokenKind.Text or TapeTokenKind.Plain;
}
