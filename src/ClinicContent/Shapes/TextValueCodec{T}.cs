using ClinicContent.Diagnostics;
using ClinicContent.Model;

namespace ClinicContent.Shapes;

/// <summary>A value that is written as one piece of text: a URL, a slug, a word of an open set.</summary>
/// <typeparam name="T">The type of value.</typeparam>
internal sealed class TextValueCodec<T> : Codec<T>
    where T : TextValue<T>, ITextValue<T>
{
    internal static readonly TextValueCodec<T> Instance = new();

    // The value read last, with its bytes: in a row of items most languages and categories are the same. Replaced as a whole.
    private Last? last;

    internal override string Phrase => "a text";

    internal override T Read(ShapeReader reader, int token)
    {
        if (!reader.TryText(token, Phrase, out var bytes))
        {
            return null!;
        }

        if (last is { } known && bytes.SequenceEqual(known.Bytes))
        {
            Hint(reader, token, known);
            return known.Value;
        }

        if (!TextValue<T>.TryCreate(reader.Tape.Text(token), out var value))
        {
            var text = reader.Tape.Text(token);
            reader.WrongValue(token, T.Expected, T.Suggest(text));
            return null!;
        }

        known = new(bytes.ToArray(), value, KnownWordNear(value));
        Hint(reader, token, known);
        last = known;
        return value;
    }

    internal override void Describe(ShapeDescriber describer) =>
        describer.Text(
            new(typeof(T), T.Pattern, T.Expected, static text => TextValue<T>.TryCreate(text, out _))
            {
                MaxLength = T.MaxLength,
                Known = [.. T.Known.Select(known => known.Value)],
            }
        );

    internal override void Write(ShapeSink sink, T value)
    {
        if (value is null)
        {
            sink.Missing(Phrase);
            return;
        }

        sink.Text(value.Value);
    }

    private static void Hint(ShapeReader reader, int token, Last read)
    {
        if (read.Meant is { } meant)
        {
            reader.Warn(DiagnosticCatalogue.NearlyKnown, token, read.Value.Value, meant);
        }
    }

    // Only words: what is near the tag of a language or the code of a country is another one.
    private static string? KnownWordNear(T value) =>
        IdGrammar.IsValid(value.Value) && !T.Known.Contains(value)
            ? Nearest.FindSlip(value.Value, T.Known.Select(known => known.Value))
            : null;

    private sealed record Last(byte[] Bytes, T Value, string? Meant);
}
