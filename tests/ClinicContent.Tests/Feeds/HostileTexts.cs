using System.Text;

namespace ClinicContent.Tests.Feeds;

/// <summary>What becomes of texts that a form cannot hold, worked out another way than the library does it.</summary>
internal static class HostileTexts
{
    /// <summary>A text as XML 1.0 holds it: what its grammar does not name is U+FFFD.</summary>
    internal static string Xml(string text)
    {
        var held = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                held.Append(text, i++, 2);
            }
            else
            {
                held.Append(System.Xml.XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
            }
        }

        return held.ToString();
    }
}
