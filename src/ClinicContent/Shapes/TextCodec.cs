using System.Text;
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

        var text = Encoding.UTF8.GetString(bytes);
        if (string.IsNullOrWhiteSpace(text))
        {
            reader.Fault(DiagnosticCatalogue.EmptyText, token, reader.MemberName);
        }

        return text;
    }

    internal override void Write(ShapeSink sink, string value) => sink.Text(value);
}
