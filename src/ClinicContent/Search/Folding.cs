using System.Globalization;
using ClinicContent.Model;

namespace ClinicContent.Search;

/// <summary>What makes words out of characters: letters and digits, without case and marks, the same in every culture and however the runtime was set up.</summary>
internal static class Folding
{
    /// <summary>A character as words are compared by it; null character where it parts words, or is only part of the one before it.</summary>
    internal static char Of(char c) =>
        c switch
        {
            (>= 'a' and <= 'z') or (>= '0' and <= '9') => c,
            >= 'A' and <= 'Z' => (char)(c | 0x20),
            < '\u00C0' => Latin1(c),
            _ when LatinLetters.TryFind(c, out var letter) => letter,
            'ς' => 'σ',
            '\u02BC' => '\0',
            _ when char.IsLetterOrDigit(c) || IsKept(c) => char.ToLowerInvariant(c),
            _ => '\0',
        };

    /// <summary>Whether a character inside a word belongs to it without being said: an accent of its own, a soft hyphen, a joiner.</summary>
    internal static bool IsSilent(char c) =>
        c is (>= '\u0300' and <= '\u036F') or '\u00AD'
        || (c >= '\u0600' && char.GetUnicodeCategory(c) == UnicodeCategory.Format);

    /// <summary>Whether a character is a word of its own: in scripts without spaces.</summary>
    internal static bool StandsAlone(char c) =>
        c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    internal static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';

    internal static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    private static char Latin1(char c) =>
        c switch
        {
            'ª' => 'a',
            'º' => 'o',
            'µ' => 'μ',
            '²' => '2',
            '³' => '3',
            '¹' => '1',
            _ => '\0',
        };

    // The vowel signs of Indic scripts and the like.
    private static bool IsKept(char c) =>
        !IsSilent(c)
        && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
