using System.Buffers;
using System.Globalization;
using System.Text;

namespace ClinicContent.Diagnostics;

/// <summary>
/// Characters that nobody sees, yet that change what is read: controls, marks that turn the direction of text, characters without width, and
/// tags. Sources: Unicode Standard Annex 9 (bidirectional text), Unicode Technical Report 36, 2.3 and 2.6.
/// </summary>
internal static class UnseenCharacters
{
    private const int BlackFlag = 0x1F3F4;

    // The first bytes, in UTF-8, of all of them: U+0000 to U+001F, U+007F to U+009F, U+061C, U+1xxx, U+2xxx, U+3xxx, U+Fxxx, U+E00xx.
    private static readonly SearchValues<byte> Suspects = SearchValues.Create([
        .. Enumerable.Range(0, 0x20).Where(static one => one is not ('\t' or '\n')).Select(static one => (byte)one),
        0x7F,
        0xC2,
        0xD8,
        0xE1,
        0xE2,
        0xE3,
        0xEF,
        0xF3,
    ]);

    /// <summary>The first of them in a text in UTF-8; null where there is none. O(n), vectorized.</summary>
    internal static Rune? Find(ReadOnlySpan<byte> text)
    {
        for (var at = 0; text[at..].IndexOfAny(Suspects) is >= 0 and var step; )
        {
            at += step;
            Rune.DecodeFromUtf8(text[at..], out var rune, out var length);
            Rune.DecodeLastFromUtf8(text[..at], out var before, out _);
            Rune.DecodeFromUtf8(text[(at + length)..], out var after, out _);
            if (IsUnseen(rune, at > 0 ? before : default, at + length < text.Length ? after : default))
            {
                return rune;
            }

            at += length;
        }

        return null;
    }

    /// <summary>The first of them in a text; null where there is none. O(n).</summary>
    internal static Rune? Find(ReadOnlySpan<char> text)
    {
        Rune before = default;
        for (var at = 0; at < text.Length; )
        {
            Rune.DecodeFromUtf16(text[at..], out var rune, out var length);
            Rune.DecodeFromUtf16(text[(at + length)..], out var after, out _);
            if (IsUnseen(rune, before, at + length < text.Length ? after : default))
            {
                return rune;
            }

            (before, at) = (rune, at + length);
        }

        return null;
    }

    /// <summary>What a message calls one: its code point.</summary>
    internal static string NameOf(Rune rune) => string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");

    private static bool IsUnseen(Rune rune, Rune before, Rune after) =>
        rune.Value switch
        {
            '\t' or '\n' => false,
            < 0x20 or (>= 0x7F and <= 0x9F) => true,
            0x061C or 0x180E or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => true,
            0x200B or (>= 0x2060 and <= 0x2064) or (>= 0x206A and <= 0x206F) or 0xFEFF or 0x2028 or 0x2029 => true,

            // Letters that fill a place and show nothing, and marks about the text.
            0x115F or 0x1160 or 0x3164 or 0xFFA0 or (>= 0xFFF9 and <= 0xFFFB) => true,

            // Scripts and emoji need joiners; ASCII does not.
            0x200C or 0x200D => before.IsAscii && after.IsAscii,

            // The flags of a few regions are spelt with tags.
            >= 0xE0000 and <= 0xE007F => before.Value is not (BlackFlag or (>= 0xE0000 and <= 0xE007F)),
            _ => false,
        };
}
