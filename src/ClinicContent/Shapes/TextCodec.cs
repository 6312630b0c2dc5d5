using System.Text;

namespace ClinicContent.Shapes;

/// <summary>A text, kept as it is.</summary>
internal sealed class TextCodec : Codec<string>
{
    internal override string Phrase => "a text";

    internal override string Read(ShapeReader reader, int token) =>
        reader.TryText(token, Phrase, out var text) ? Encoding.UTF8.GetString(text) : "";

    internal override void Write(ShapeSink sink, string value) => sink.Text(value);
}
