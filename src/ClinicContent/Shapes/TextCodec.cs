using ClinicContent.Diagnostics;

namespace ClinicContent.Shapes;

/// <summary>A text, kept as it is.</summary>
internal sealed class TextCodec : Codec<string>
{
    internal override string Phrase => "a text";

    internal override string Read(ShapeReader reader, int token)
    {
        if (!reader.TryText(token, Phrase, out var bytes))
        {
            return "";
        }

        var text = reader.Tape.Text(token);
        if (string.IsNullOrWhiteSpace(text))
        {
            reader.Fault(DiagnosticCatalogue.EmptyText, token, reader.MemberName);
        }

        reader.CheckCharacters(token, bytes);
        return text;
    }

    internal override void Write(ShapeSink sink, string value)
    {
        if (value is null)
        {
            sink.Missing(Phrase);
            return;
        }

        sink.Text(value);
    }
}
