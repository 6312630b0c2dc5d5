namespace ClinicContent.Model;

/// <summary>Kebab-case words as people read them.</summary>
internal static class Words
{
    internal static string ToLabel(string word)
    {
        var spaced = word.Replace('-', ' ');
        return spaced.Length == 0 ? spaced : char.ToUpperInvariant(spaced[0]) + spaced[1..];
    }
}
