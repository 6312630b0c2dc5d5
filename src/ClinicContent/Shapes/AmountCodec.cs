using System.Globalization;
using System.Text;
using ClinicContent.Diagnostics;

namespace ClinicContent.Shapes;

/// <summary>A decimal number, written without trailing zeros: 0.50 is 0.5.</summary>
internal sealed class AmountCodec : Codec<decimal>
{
    private const NumberStyles Style =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    internal override string Phrase => "a number";

    internal override decimal Read(ShapeReader reader, int token)
    {
        if (reader.Tape[token].Kind is not (TapeTokenKind.Number or TapeTokenKind.Plain))
        {
            reader.WrongToken(token, Phrase);
            return 0;
        }

        var text = Encoding.UTF8.GetString(reader.Tape.Bytes(token));
        var valid = decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out var value);
        if (!valid || Digits(text) != Digits(Format(value)))
        {
            reader.Fault(DiagnosticCatalogue.NumberRange, token, text, "a decimal number of at most 28 digits");
        }

        return value;
    }

    internal override void Describe(ShapeDescriber describer) => describer.Number();

    internal override void Write(ShapeSink sink, decimal value) => sink.Number(Format(value));

    private static string Format(decimal value) =>
        value == 0 ? "0" : value.ToString("0.############################", CultureInfo.InvariantCulture);

    // A decimal rounds what it cannot hold: the digits that count would then differ.
    private static string Digits(string number) =>
        number.Split('e', 'E')[0].Replace(".", "", StringComparison.Ordinal).Trim('-', '+', '0');
}
