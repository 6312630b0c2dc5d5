using System.Net;

namespace ClinicContent.Markdown.Tests.CommonMark;

/// <summary>
/// What a text says, as a row of words and tags that HTML and the model share. A paragraph in a list item has no tag, since tight
/// lists have none in HTML.
/// </summary>
internal sealed class Outline
{
    private readonly List<string> parts = [];
    private readonly System.Text.StringBuilder text = new();
    private int items;

    /// <summary>All of it on one line.</summary>
    public override string ToString()
    {
        Flush();
        return string.Join(' ', parts);
    }

    internal void Text(string more) => text.Append(more);

    internal void Open(string name, string attribute = "")
    {
        Flush();
        items += name == "li" ? 1 : 0;
        if (name != "p" || items == 0)
        {
            parts.Add($"<{name}{(attribute.Length == 0 ? "" : " " + attribute)}>");
        }
    }

    internal void Close(string name)
    {
        Flush();
        if (name != "p" || items == 0)
        {
            parts.Add($"</{name}>");
        }

        items -= name == "li" ? 1 : 0;
    }

    /// <summary>An address, whichever of its characters are percent-encoded, and however its scheme is written.</summary>
    internal static string Address(string url)
    {
        var plain = Uri.UnescapeDataString(WebUtility.HtmlDecode(url));
        var colon = plain.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? plain : plain[..colon].ToLowerInvariant() + plain[colon..];
    }

    private void Flush()
    {
        // No-break spaces are no white space to HTML.
        parts.AddRange(text.ToString().Split([' ', '\n', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries));
        text.Clear();
    }
}
