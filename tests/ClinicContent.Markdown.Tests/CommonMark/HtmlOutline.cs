using System.Net;
using System.Text.RegularExpressions;

namespace ClinicContent.Markdown.Tests.CommonMark;

/// <summary>The outline of the HTML of an example.</summary>
internal static partial class HtmlOutline
{
    /// <summary>What the HTML says.</summary>
    internal static string Of(string html)
    {
        html = Comment().Replace(html, "");
        var outline = new Outline();
        var at = 0;
        foreach (Match tag in Tag().Matches(html))
        {
            outline.Text(WebUtility.HtmlDecode(html[at..tag.Index]));
            Add(outline, tag);
            at = tag.Index + tag.Length;
        }

        outline.Text(WebUtility.HtmlDecode(html[at..]));
        return outline.ToString();
    }

    private static void Add(Outline outline, Match tag)
    {
        var (name, attributes) = (tag.Groups["name"].Value, tag.Groups["attributes"].Value);
        if (tag.Groups["end"].Length > 0)
        {
            outline.Close(name);
        }
        else if (name == "img")
        {
            outline.Open(name, $"{Address(attributes, "src")} {Value(attributes, "alt")}|{Value(attributes, "title")}");
        }
        else
        {
            outline.Open(name, name == "a" ? Address(attributes, "href") : "");
        }
    }

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    private static string Address(string attributes, string name) => Outline.Address(Value(attributes, name));

    private static string Value(string attributes, string name) =>
        WebUtility.HtmlDecode(Regex.Match(attributes, $"\\b{name}=\"([^\"]*)\"").Groups[1].Value);

    [GeneratedRegex("<(?<end>/?)(?<name>[a-z][a-z0-9]*)(?<attributes>[^>]*)>")]
    private static partial Regex Tag();
}
