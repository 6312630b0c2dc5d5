using ClinicContent.Diagnostics;
using ClinicContent.Model;

namespace ClinicContent.Shapes;

/// <summary>A reference to an item of any kind, written with its kind: <c>condition/ptsd</c>.</summary>
internal sealed class ReferenceCodec : Codec<ItemRef>
{
    internal override string Phrase => "a reference to an item";

    internal override ItemRef Read(ShapeReader reader, int token)
    {
        if (!reader.TryText(token, Phrase, out _))
        {
            return default;
        }

        var text = reader.Tape.Text(token);
        if (!ItemRef.TryCreate(text, out var reference))
        {
            Refuse(reader, token, text);
        }

        return reference;
    }

    internal override void Write(ShapeSink sink, ItemRef value) => sink.Text(KindNames.Of(value.Kind) + "/" + value.Id);

    private static void Refuse(ShapeReader reader, int token, string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var words = Array.ConvertAll(KindNames.All, KindNames.Of);
        var word = slash < 0 ? null : Nearest.Find(text[..slash], words);
        if (!KindNames.TryParse(word, out var kind))
        {
            reader.WrongValue(token, Expectations.Reference);
            return;
        }

        var id = text[(slash + 1)..];
        var suggestion = IdGrammar.Suggest(id) is { } valid ? ItemRef.Trusted(kind, valid).ToString() : null;
        reader.WrongValue(token, Expectations.Reference, suggestion, new(kind, id, SaysKind: true));
    }
}
