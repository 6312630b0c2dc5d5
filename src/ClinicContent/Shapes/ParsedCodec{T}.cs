namespace ClinicContent.Shapes;

/// <summary>A value type that is written as text.</summary>
/// <typeparam name="T">The type of value.</typeparam>
internal sealed class ParsedCodec<T>(
    string phrase,
    TextForm form,
    ParsedCodec<T>.TryParse parse,
    Func<T, string> format
) : Codec<T>
{
    internal delegate bool TryParse(string? text, out T value);

    internal override string Phrase => phrase;

    internal override T Read(ShapeReader reader, int token)
    {
        if (!reader.TryText(token, phrase, out _))
        {
            return default!;
        }

        if (!parse(reader.Tape.Text(token), out var value))
        {
            reader.WrongValue(token, form.Expected);
        }

        return value;
    }

    internal override void Describe(ShapeDescriber describer) => describer.Text(form);

    internal override void Write(ShapeSink sink, T value) => sink.Text(format(value));
}
