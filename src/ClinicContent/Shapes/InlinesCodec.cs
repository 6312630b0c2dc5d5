using ClinicContent.Model;
using ClinicContent.Model.Inlines;

namespace ClinicContent.Shapes;

/// <summary>Inlines: one text where there is nothing but text, else an array of texts and objects.</summary>
internal sealed class InlinesCodec : Codec<ValueList<Inline>>
{
    internal override string Phrase => "a text, or an array of texts and inlines";

    internal override ValueList<Inline> Read(ShapeReader reader, int token)
    {
        if (IsText(reader, token))
        {
            // A cell without words is written as an empty text.
            return reader.Tape[token].Length == 0 ? default : new([Run(reader, token)]);
        }

        if (reader.Tape[token].Kind != TapeTokenKind.Array)
        {
            reader.WrongToken(token, Phrase);
            return default;
        }

        if (reader.Tape[token].Length == 0)
        {
            return default;
        }

        var items = new Inline[reader.Tape[token].Length];
        var at = token + 1;
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = IsText(reader, at) ? Run(reader, at) : InlineShapes.Inline.Read(reader, at);
            at = reader.Tape[at].Next;
        }

        return new(items);
    }

    internal override void Describe(ShapeDescriber describer) => describer.Inlines(Codecs.Run, InlineShapes.Inline);

    internal override void Write(ShapeSink sink, ValueList<Inline> value)
    {
        var inlines = value.AsSpan();
        if (inlines is [TextInline only])
        {
            Codecs.Run.Write(sink, only.Text);
            return;
        }

        sink.StartArray();
        foreach (var inline in inlines)
        {
            if (inline is TextInline run)
            {
                Codecs.Run.Write(sink, run.Text);
            }
            else
            {
                InlineShapes.Inline.Write(sink, inline);
            }
        }

        sink.EndArray();
    }

    private static bool IsText(ShapeReader reader, int token) =>
        reader.Tape[token].Kind is TapeTokenKind.Text or TapeTokenKind.Plain;

    private static TextInline Run(ShapeReader reader, int token) => new() { Text = Codecs.Run.Read(reader, token) };
}
