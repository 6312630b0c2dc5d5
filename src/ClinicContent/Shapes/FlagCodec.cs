namespace ClinicContent.Shapes;

/// <summary>True or false.</summary>
internal sealed class FlagCodec : Codec<bool>
{
    internal override string Phrase => "true or false";

    internal override bool Read(ShapeReader reader, int token)
    {
        var kind = reader.Tape[token].Kind;
        var plain = kind == TapeTokenKind.Plain;
        if (kind == TapeTokenKind.True || (plain && reader.Tape.Bytes(token).SequenceEqual("true"u8)))
        {
            return true;
        }

        if (kind != TapeTokenKind.False && !(plain && reader.Tape.Bytes(token).SequenceEqual("false"u8)))
        {
            reader.WrongToken(token, Phrase);
        }

        return false;
    }

    internal override void Describe(ShapeDescriber describer) => describer.Flag();

    internal override void Write(ShapeSink sink, bool value) => sink.Flag(value);
}
