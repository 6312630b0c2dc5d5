namespace ClinicContent.Shapes;

/// <summary>What a scalar without quotes is, where no codec says it: as the core schema of YAML 1.2 reads JSON's values.</summary>
internal static class PlainScalar
{
    internal static TapeTokenKind KindOf(ReadOnlySpan<byte> text) =>
        text.SequenceEqual("true"u8) ? TapeTokenKind.True
        : text.SequenceEqual("false"u8) ? TapeTokenKind.False
        : text.IsEmpty || text.SequenceEqual("null"u8) || text.SequenceEqual("~"u8) ? TapeTokenKind.Null
        : IsNumber(text) ? TapeTokenKind.Number
        : TapeTokenKind.Text;

    // Source: RFC 8259, section 6.
    private static bool IsNumber(ReadOnlySpan<byte> text)
    {
        text = text.StartsWith("-"u8) ? text[1..] : text;
        var whole = Digits(text);
        if (whole == 0 || (text[0] == '0' && whole > 1))
        {
            return false;
        }

        text = text[whole..];
        if (text.StartsWith("."u8))
        {
            var fraction = Digits(text[1..]);
            if (fraction == 0)
            {
                return false;
            }

            text = text[(1 + fraction)..];
        }

        if (text is [(byte)'e' or (byte)'E', ..])
        {
            text = text[1..];
            text = text is [(byte)'+' or (byte)'-', ..] ? text[1..] : text;
            return !text.IsEmpty && Digits(text) == text.Length;
        }

        return text.IsEmpty;
    }

    private static int Digits(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return end < 0 ? text.Length : end;
    }
}
