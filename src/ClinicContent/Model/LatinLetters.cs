using System.Text;

namespace ClinicContent.Model;

/// <summary>The letters of the Latin script without their marks, from A to Z. Our own table, since what a runtime knows of them depends on how it was set up.</summary>
internal static class LatinLetters
{
    /// <summary>What stands for all that is no Latin letter.</summary>
    internal const char Other = '#';

    // From U+00C0 to U+017F, and from U+1E00 to U+1EFF: the first letter of the decomposition (Unicode Character Database), or what is nearest.
    private const string Accented =
        "AAAAAAACEEEEIIIIDNOOOOO#OUUUUYTSAAAAAAACEEEEIIIIDNOOOOO#OUUUUYTY"
        + "AAAAAACCCCCCCCDDDDEEEEEEEEEEGGGGGGGGHHHHIIIIIIIIIIIIJJKKKLLLLLLL"
        + "LLLNNNNNNNNNOOOOOOOORRRRRRSSSSSSSSTTTTTTUUUUUUUUUUUUWWYYYZZZZZZS";
    private const string MoreAccented =
        "AABBBBBBCCDDDDDDDDDDEEEEEEEEEEFFGGHHHHHHHHHHIIIIKKKKKKLLLLLLLLMM"
        + "MMMMNNNNNNNNOOOOOOOOPPPPRRRRRRRRSSSSSSSSSSTTTTTTTTUUUUUUUUUUVVVV"
        + "WWWWWWWWWWXXXXYYZZZZZZHTWYA###SDAAAAAAAAAAAAAAAAAAAAAAAAEEEEEEEE"
        + "EEEEEEEEIIIIOOOOOOOOOOOOOOOOOOOOOOOOUUUUUUUUUUUUUUYYYYYYYY######";

    /// <summary>The letter from A to Z under which a name stands: that of its first letter or digit.</summary>
    internal static char First(string name)
    {
        foreach (var rune in name.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                return Of(rune);
            }
        }

        return Other;
    }

    /// <summary>A name as it is ordered: its letters and digits alone, without marks and case.</summary>
    internal static string Key(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            if (Of(rune) is not Other and var letter)
            {
                key.Append(letter);
            }
            else if (Rune.IsLetterOrDigit(rune))
            {
                key.Append(rune);
            }
            else if (Rune.IsWhiteSpace(rune))
            {
                key.Append(' ');
            }
        }

        return key.ToString();
    }

    /// <summary>The letter that an accented one stands for, in lower case.</summary>
    internal static bool TryFind(char c, out char letter)
    {
        letter = c >= 0xC0 ? Of(new(c)) : Other;
        letter = letter == Other ? Other : (char)(letter | 0x20);
        return letter != Other;
    }

    private static char Of(Rune rune) =>
        rune.Value switch
        {
            (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') => (char)(rune.Value & ~0x20),
            >= 0xC0 and < 0x180 => Accented[rune.Value - 0xC0],
            >= 0x1E00 and < 0x1F00 => MoreAccented[rune.Value - 0x1E00],
            _ => Other,
        };
}
