using System.Buffers;
using System.Globalization;
using System.Text;
using ClinicContent.Diagnostics;

namespace ClinicContent.Json;

/// <summary>Text as JSON escapes it.</summary>
internal static class JsonText
{
    /// <summary>What a text of JSON says without its escapes; false where it holds half of a surrogate pair.</summary>
    internal static bool TryUnescape(ReadOnlySpan<byte> escaped, out ReadOnlySpan<byte> text)
    {
        var decoded = new byte[escaped.Length];
        var length = 0;
        text = default;
        while (true)
        {
            var next = escaped.IndexOf((byte)'\\');
            var plain = next < 0 ? escaped : escaped[..next];
            plain.CopyTo(decoded.AsSpan(length));
            length += plain.Length;
            if (next < 0)
            {
                text = decoded.AsSpan(0, length);
                return true;
            }

            var escape = escaped[next + 1];
            escaped = escaped[(next + 2)..];
            if (escape != 'u')
            {
                decoded[length++] = Single(escape);
            }
            else if (TryRune(ref escaped, out var rune))
            {
                length += rune.EncodeToUtf8(decoded.AsSpan(length));
            }
            else
            {
                return false;
            }
        }
    }

    /// <summary>A syntax error in words.</summary>
    internal static string Unexpected(ReadOnlySpan<byte> rest)
    {
        if (rest.IsEmpty)
        {
            return "the JSON ends too soon";
        }

        return Rune.DecodeFromUtf8(rest, out var rune, out _) == OperationStatus.Done
            ? $"the JSON is not well formed: unexpected '{Shown.Escape(rune.ToString())}'"
            : "the JSON is not well formed";
    }

    private static byte Single(byte escape) =>
        escape switch
        {
            (byte)'n' => (byte)'\n',
            (byte)'t' => (byte)'\t',
            (byte)'r' => (byte)'\r',
            (byte)'b' => (byte)'\b',
            (byte)'f' => (byte)'\f',
            _ => escape,
        };

    private static bool TryRune(ref ReadOnlySpan<byte> rest, out Rune rune)
    {
        var unit = Hex(rest);
        rest = rest[4..];
        if (Rune.TryCreate(unit, out rune))
        {
            return true;
        }

        if (!rest.StartsWith("\\u"u8) || !Rune.TryCreate(unit, Hex(rest[2..]), out rune))
        {
            return false;
        }

        rest = rest[6..];
        return true;
    }

    // The reader has checked that four hexadecimal digits follow.
    private static char Hex(ReadOnlySpan<byte> digits) =>
        (char)ushort.Parse(digits[..4], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
