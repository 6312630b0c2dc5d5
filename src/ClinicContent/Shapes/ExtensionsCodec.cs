using System.Text;
using ClinicContent.Diagnostics;
using ClinicContent.Model.Extensions;

namespace ClinicContent.Shapes;

/// <summary>A clinic's own members, whatever they are.</summary>
internal sealed class ExtensionsCodec : Codec<ExtensionObject>
{
    internal override string Phrase => "an object";

    internal override ExtensionObject Read(ShapeReader reader, int token)
    {
        if (reader.Tape[token].Kind != TapeTokenKind.Object)
        {
            reader.WrongToken(token, Phrase);
            return null!;
        }

        return ReadObject(reader, token);
    }

    internal override void Describe(ShapeDescriber describer) => describer.AnyObject();

    internal override void Write(ShapeSink sink, ExtensionObject value)
    {
        sink.StartObject();
        foreach (var member in value.Members)
        {
            sink.FreeName(member.Key);
            WriteValue(sink, member.Value);
        }

        sink.EndObject();
    }

    private static ExtensionObject ReadObject(ShapeReader reader, int token)
    {
        var members = new Dictionary<string, ExtensionValue>(StringComparer.Ordinal);
        for (var at = token + 1; at < reader.Tape[token].Next; at = reader.Tape[at + 1].Next)
        {
            var name = reader.Tape.Text(at);
            if (!members.TryAdd(name, ReadValue(reader, at + 1)))
            {
                reader.Fault(DiagnosticCatalogue.DuplicateMember, at, name);
            }
        }

        return new(members);
    }

    private static ExtensionValue ReadValue(ShapeReader reader, int token)
    {
        var kind = reader.Tape[token].Kind;
        switch (kind == TapeTokenKind.Plain ? PlainScalar.KindOf(reader.Tape.Bytes(token)) : kind)
        {
            case TapeTokenKind.Object:
                return ReadObject(reader, token);
            case TapeTokenKind.Array:
                var items = new ExtensionValue[reader.Tape[token].Length];
                var at = token + 1;
                for (var i = 0; i < items.Length; i++)
                {
                    items[i] = ReadValue(reader, at);
                    at = reader.Tape[at].Next;
                }

                return new ExtensionArray(new(items));
            case TapeTokenKind.True:
                return new ExtensionFlag(true);
            case TapeTokenKind.False:
                return new ExtensionFlag(false);
            case TapeTokenKind.Null:
                return new ExtensionNull();
            case TapeTokenKind.Number:
                return new ExtensionNumber(reader.Tape.Text(token));
            default:
                return new ExtensionText(Encoding.UTF8.GetString(reader.Tape.Bytes(token)));
        }
    }

    private static void WriteValue(ShapeSink sink, ExtensionValue value)
    {
        switch (value)
        {
            case ExtensionObject inner:
                Codecs.Extensions.Write(sink, inner);
                break;
            case ExtensionArray array:
                sink.StartArray();
                foreach (var item in array.Items)
                {
                    WriteValue(sink, item);
                }

                sink.EndArray();
                break;
            case ExtensionFlag flag:
                sink.Flag(flag.Value);
                break;
            case ExtensionNumber number:
                sink.Number(number.Literal);
                break;
            case ExtensionText text:
                sink.FreeText(text.Value);
                break;
            case ExtensionNull:
                sink.Null();
                break;
            default:
                throw new InvalidOperationException($"{value.GetType().Name} cannot be written.");
        }
    }
}
