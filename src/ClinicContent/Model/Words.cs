using System.Text;

namespace ClinicContent.Model;

/// <summary>Kebab-case words, for the wire and as people read them.</summary>
internal static class Words
{
    internal static string ToLabel(string word)
    {
        // Compounds that English writes with their hyphen.
        var spaced = word is "follow-up" or "non-invasive" or "treatment-resistant" ? word : word.Replace('-', ' ');
        return spaced.Length == 0 ? spaced : char.ToUpperInvariant(spaced[0]) + spaced[1..];
    }

    /// <summary>The name of an enum's value as it is written: <c>OffLabel</c> is <c>off-label</c>.</summary>
    internal static string ToKebab(string name)
    {
        var word = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && word.Length > 0)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(c));
        }

        return word.ToString();
    }
}
