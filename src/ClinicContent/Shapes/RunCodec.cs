using ClinicContent.Diagnostics;

namespace ClinicContent.Shapes;

/// <summary>A run of text inside a paragraph, kept as it is: white space counts, but it is not empty.</summary>
internal sealed class RunCodec : Codec<string>
{
    private static readonly TextForm Form = new(
        typeof(RunCodec),
        @"^[^\u0000]+$",
        "a text: it must not be empty",
        static _ => true
    );

    internal override string Phrase => "a text";

    internal override string Read(ShapeReader reader, int token)
    {
        if (!reader.TryText(token, Phrase, out var bytes))
        {
            return "";
        }

        if (bytes.IsEmpty)
        {
            reader.Fault(DiagnosticCatalogue.EmptyText, token, reader.MemberName);
        }

        reader.CheckCharacters(token, bytes);
        return reader.Tape.Text(token);
    }

    internal override void Describe(ShapeDescriber describer) => describer.Text(Form);

    internal override void Write(ShapeSink sink, string value)
    {
        if (value is null)
        {
            sink.Missing(Phrase);
            return;
        }

        sink.Run(value);
    }
}
