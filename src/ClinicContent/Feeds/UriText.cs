using System.Text;

namespace ClinicContent.Feeds;

/// <summary>URLs as readers of feeds and robots take them: ASCII alone behind the host (RFC 3986). A host with other letters stands as it was given.</summary>
internal static class UriText
{
    /// <summary>The URL, what is not ASCII escaped behind the host.</summary>
    internal static string Of(string url)
    {
        if (Ascii.IsValid(url))
        {
            return url;
        }

        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        var slash = scheme < 0 ? 0 : url.IndexOf('/', scheme + 3);
        var host = slash < 0 ? url.Length : slash;
        var text = new StringBuilder(url, 0, host, url.Length + 16);
        foreach (var rune in url.AsSpan(host).EnumerateRunes())
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
