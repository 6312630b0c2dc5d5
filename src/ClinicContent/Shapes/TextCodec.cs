using ClinicContent.Diagnostics;

namespace ClinicContent.Shapes;

/// <summary>A text, kept as it is.</summary>
internal sealed class TextCodec : Codec<string>
{
    // What .NET takes for white space alone is empty.
    private const string White = @"\u0009-\u000D\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000";

    private static readonly TextForm Form = new(
        typeof(TextCodec),
        @"^[^\u0000]*[^\u0000" + White + @"][^\u0000]*$",
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

        var text = reader.Tape.Text(token);
        if (string.IsNullOrWhiteSpace(text))
        {
            reader.Fault(DiagnosticCatalogue.EmptyText, token, reader.MemberName);
        }

        reader.CheckCharacters(token, bytes);
        return text;
    }

    internal override void Describe(ShapeDescriber describer) => describer.Text(Form);

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
