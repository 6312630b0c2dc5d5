using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ClinicContent.Html;

namespace ClinicContent.Tests.Html;

/// <summary>HTML as a browser reads it (the parsing rules of HTML5), and what may be found in it.</summary>
internal static class ParsedHtml
{
    private static readonly HashSet<string> Elements = new(
        (
            "a abbr article aside bdi blockquote br caption cite dd details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 header hr img li ol p "
            + "section span strong sub summary sup table tbody td th thead time tr ul"
        ).Split(' '),
        StringComparer.Ordinal
    );

    private static readonly HashSet<string> Attributes = new(
        "alt aria-label aria-labelledby class datetime decoding dir href hreflang id lang loading open rel role scope src tabindex title value".Split(
            ' '
        ),
        StringComparer.Ordinal
    );

    /// <summary>A fragment inside the body of a page; what is no HTML5 without a fault throws.</summary>
    internal static IHtmlElement Body(HtmlFragment fragment) => Body(fragment.ToString());

    internal static IHtmlElement Body(string html) =>
        Parse("<!DOCTYPE html><html><head><title>x</title></head><body>" + html + "</body></html>").Body!;

    internal static IHtmlHeadElement Head(HtmlFragment fragment) =>
        Parse("<!DOCTYPE html><html><head>" + fragment + "</head><body></body></html>").Head!;

    /// <summary>No element, attribute or URL scheme but those of the allow list, and no id twice.</summary>
    internal static void AssertAllowed(IElement root)
    {
        foreach (var element in root.QuerySelectorAll("*"))
        {
            Assert.Contains(element.LocalName, Elements);
            Assert.Equal("http://www.w3.org/1999/xhtml", element.NamespaceUri);
            foreach (var attribute in element.Attributes)
            {
                Assert.Contains(attribute.Name, Attributes);
                Assert.True(attribute.Name is not ("href" or "src") || IsAllowed(attribute.Value), attribute.Value);
                Assert.All(
                    attribute.Name == "class" ? attribute.Value.Split(' ') : [],
                    name => Assert.StartsWith("cc-", name, StringComparison.Ordinal)
                );
            }
        }

        Assert.Empty(root.QuerySelectorAll("a a, p p"));
    }

    /// <summary>No element, attribute or URL scheme but those that a head of ours has.</summary>
    internal static void AssertAllowed(IHtmlHeadElement head)
    {
        foreach (var element in head.QuerySelectorAll("*"))
        {
            var allowed = element.LocalName switch
            {
                "title" => [],
                "meta" => ["name", "property", "content"],
                "link" => new[] { "rel", "hreflang", "href" },
                _ => throw new InvalidOperationException(element.OuterHtml),
            };
            Assert.All(element.Attributes, attribute => Assert.Contains(attribute.Name, allowed));
            var url =
                element.GetAttribute("href")
                ?? (
                    element.GetAttribute("property") is "og:url" or "og:image" ? element.GetAttribute("content") : null
                );
            Assert.True(url is null || IsWhole(url), url);
        }
    }

    /// <summary>The first heading has the level, none leaves one out.</summary>
    internal static void AssertHeadings(IElement root, int first)
    {
        var above = first - 1;
        foreach (var heading in root.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            var level = heading.LocalName[1] - '0';
            Assert.InRange(level, first, above + 1);
            above = level;
        }
    }

    /// <summary>A text as a parser gives it back: what HTML cannot say is replaced.</summary>
    internal static string Shown(string text)
    {
        var shown = new System.Text.StringBuilder();
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            var value = rune.Value;
            var allowed =
                value is '\t' or '\n'
                || (value is >= ' ' and < 0x7F)
                || (value >= 0xA0 && value is not (>= 0xFDD0 and <= 0xFDEF) && (value & 0xFFFE) != 0xFFFE);
            shown.Append(
                value == '\r' ? "\n"
                : allowed ? rune.ToString()
                : "\uFFFD"
            );
        }

        return shown.ToString();
    }

    private static bool IsAllowed(string url)
    {
        var end = url.IndexOfAny([':', '/', '?', '#']);
        return end < 0 || url[end] != ':' || url[..end] is "http" or "https" or "mailto" or "tel" or "sms";
    }

    private static bool IsWhole(string url) =>
        url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("http://", StringComparison.Ordinal);

    private static IHtmlDocument Parse(string page) =>
        new HtmlParser(new() { IsStrictMode = true }).ParseDocument(page);
}
