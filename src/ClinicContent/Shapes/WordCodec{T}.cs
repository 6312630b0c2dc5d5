using System.Text;
using ClinicContent.Diagnostics;

namespace ClinicContent.Shapes;

/// <summary>A member of a closed set, written in kebab-case: <c>off-label</c>.</summary>
/// <typeparam name="T">The enum.</typeparam>
internal sealed class WordCodec<T> : Codec<T>
    where T : struct, Enum
{
    internal static readonly WordCodec<T> Instance = new();

    private readonly T[] values = Enum.GetValues<T>();
    private readonly byte[][] words;

    private WordCodec() =>
        words = Array.ConvertAll(Enum.GetNames<T>(), static name => Encoding.UTF8.GetBytes(Model.Words.ToKebab(name)));

    internal override string Phrase => "one of the words " + Listed;

    /// <summary>The words, in the order of the enum.</summary>
    internal IEnumerable<string> Words => words.Select(Encoding.UTF8.GetString);

    private string Listed => string.Join(", ", Words);

    internal override T Read(ShapeReader reader, int token)
    {
        if (!reader.TryText(token, this, out var bytes))
        {
            return default;
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (bytes.SequenceEqual(words[i]))
            {
                return values[i];
            }
        }

        var text = reader.Tape.Text(token);
        reader.Fault(DiagnosticCatalogue.UnknownWord, token, text, Listed, Nearest.Find(text, Words));
        return default;
    }

    internal override void Describe(ShapeDescriber describer) => describer.Words(typeof(T), [.. Words]);

    /// <summary>Writes the word of a value.</summary>
    /// <exception cref="ArgumentException">The value is none of the enum's.</exception>
    internal override void Write(ShapeSink sink, T value)
    {
        var index = Array.IndexOf(values, value);
        if (index < 0)
        {
            sink.Undefined(value.ToString(), typeof(T).Name);
        }
        else
        {
            sink.Word(words[index]);
        }
    }
}
