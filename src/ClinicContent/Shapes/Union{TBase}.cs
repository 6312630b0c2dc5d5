using System.Diagnostics.CodeAnalysis;
using System.Text;
using ClinicContent.Diagnostics;

namespace ClinicContent.Shapes;

/// <summary>A closed hierarchy of records, told apart by the member <c>type</c>, wherever in the object it stands.</summary>
/// <typeparam name="TBase">The closed hierarchy.</typeparam>
internal abstract class Union<TBase>(string phrase) : Codec<TBase>
    where TBase : class
{
    private UnionCase<TBase>[]? cases;

    internal override string Phrase => phrase;

    /// <summary>The cases, in the order of the hierarchy's kinds.</summary>
    internal UnionCase<TBase>[] Cases => cases ??= MakeCases();

    /// <summary>Makes the cases on first use, so that shapes that hold one another need no order.</summary>
    private protected abstract UnionCase<TBase>[] MakeCases();

    /// <summary>The place of a value's case among the cases.</summary>
    private protected abstract int CaseOf(TBase value);

    internal override TBase Read(ShapeReader reader, int token)
    {
        ref var start = ref reader.Tape[token];
        if (start.Kind != TapeTokenKind.Object)
        {
            reader.WrongToken(token, phrase);
            return null!;
        }

        var name = Discriminator.Find(reader.Tape, token, "type"u8);
        if (name < 0)
        {
            Discriminator.Missing(reader, token, "type", phrase);
            return null!;
        }

        reader.Tape[name].Taken = true;
        var word = name + 1;
        if (!reader.TryText(word, "a text", out var bytes))
        {
            return null!;
        }

        foreach (var one in Cases)
        {
            if (bytes.SequenceEqual(one.Word))
            {
                return one.Read(reader, token);
            }
        }

        var text = reader.Tape.Text(word);
        var words = Array.ConvertAll(Cases, one => Encoding.UTF8.GetString(one.Word));
        reader.Fault(DiagnosticCatalogue.UnknownWord, word, text, string.Join(", ", words), Nearest.Find(text, words));
        return null!;
    }

    internal override void Describe(ShapeDescriber describer) =>
        describer.Union(
            typeof(TBase),
            Array.ConvertAll(Cases, static one => (Encoding.UTF8.GetString(one.Word), one.Shape))
        );

    internal override void Write(ShapeSink sink, TBase value)
    {
        if (value is null)
        {
            sink.Missing(phrase);
            return;
        }

        var one = Cases[CaseOf(value)];
        sink.StartObject();
        sink.Name("type"u8);
        sink.Word(one.Word);
        one.Write(sink, value);
        sink.EndObject();
    }

    /// <summary>A case from the shape of one of the hierarchy's records.</summary>
    private protected static UnionCase<TBase> Case<
        [DynamicallyAccessedMembers(
            DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors
        )]
            T
    >(ReadOnlySpan<byte> word, Shape<T> shape)
        where T : class, TBase =>
        new(
            word.ToArray(),
            (reader, token) => shape.Read(reader, token, taken: 1),
            (sink, value) => shape.WriteMembers(sink, (T)value),
            shape
        );
}
