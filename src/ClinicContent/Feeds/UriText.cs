using System.Text;

namespace ClinicContent.Feeds;

/// <summary>URLs as readers of feeds and robots take them: ASCII alone (RFC 3986).</summary>
internal static class UriText
{
    /// <summary>The URL, what is not ASCII escaped.</summary>
    internal static string Of(string url)
    {
        if (Ascii.IsValid(url))
        {
            return url;
        }

        var text = new StringBuilder();
        foreach (var rune in url.EnumerateRunes())
        {
            if (rune.IsAscii)
            {
                text.Append((char)rune.Value);
            }
            else
            {
                text.Append(Uri.EscapeDataString(rune.ToString()));
            }
        }

        return text.ToString();
    }
}
