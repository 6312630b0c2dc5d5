using System.Buffers.Text;
using System.Globalization;
using ClinicContent.Diagnostics;

namespace ClinicContent.Shapes;

/// <summary>A whole number.</summary>
internal sealed class NumberCodec : Codec<int>
{
    internal override string Phrase => "a whole number";

    internal override int Read(ShapeReader reader, int token)
    {
        if (reader.Tape[token].Kind is not (TapeTokenKind.Number or TapeTokenKind.Plain))
        {
            reader.WrongToken(token, Phrase);
            return 0;
        }

        var text = reader.Tape.Bytes(token);
        if (!Utf8Parser.TryParse(text, out int value, out var used) || used != text.Length)
        {
            reader.Fault(
                DiagnosticCatalogue.NumberRange,
                token,
                reader.Tape.Text(token),
                "a whole number from -2147483648 to 2147483647"
            );
        }

        return value;
    }

    internal override void Describe(ShapeDescriber describer) => describer.WholeNumber();

    internal override void Write(ShapeSink sink, int value)
    {
        Span<char> digits = stackalloc char[11];
        value.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        sink.Number(digits[..length]);
    }
}
