using ClinicContent.Diagnostics;
using ClinicContent.Model;

namespace ClinicContent.Shapes;

/// <summary>A reference to an item of any kind, written with its kind: <c>condition/ptsd</c>.</summary>
internal sealed class ReferenceCodec : Codec<ItemRef>
{
    private static readonly TextForm Form = new(
        typeof(ItemRef),
        $"^(?:{string.Join('|', KindNames.All.Select(KindNames.Of))})/(?=.{{1,{IdGrammar.MaxLength}}}$){IdGrammar.Words}$",
        Expectations.Reference,
        static text => ItemRef.TryCreate(text, out _)
    );

    internal override string Phrase => "a reference to an item";

    internal override ItemRef Read(ShapeReader reader, int token)
    {
        if (!reader.TryText(token, Phrase, out var bytes))
        {
            return default;
        }

        var slash = bytes.IndexOf((byte)'/');
        if (slash > 0 && KindNames.TryParse(reader.Tape.Text(bytes[..slash]), out var kind))
        {
            var id = reader.Tape.Text(bytes[(slash + 1)..]);
            if (IdGrammar.IsValid(id))
            {
                reader.Meet(kind, token);
                return ItemRef.Trusted(kind, id);
            }
        }

        Refuse(reader, token, reader.Tape.Text(token));
        return default;
    }

    internal override void Describe(ShapeDescriber describer) => describer.Reference(Form);

    internal override void Write(ShapeSink sink, ItemRef value) => sink.Text(KindNames.Of(value.Kind) + "/" + value.Id);

    // Some write the name of the file.
    private static string WithoutExtension(string id) =>
        id.EndsWith(".md", StringComparison.Ordinal) ? id[..^3]
        : id.EndsWith(".json", StringComparison.Ordinal) ? id[..^5]
        : id;

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

        var id = WithoutExtension(text[(slash + 1)..]);
        var suggestion = IdGrammar.Suggest(id) is { } valid ? ItemRef.Trusted(kind, valid).ToString() : null;
        reader.WrongValue(token, Expectations.Reference, suggestion, new(kind, id, SaysKind: true));
    }
}
