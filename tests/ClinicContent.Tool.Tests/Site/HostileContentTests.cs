using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using ClinicContent.Model;
using ClinicContent.Model.Clinical;
using ClinicContent.Tool.Pages;
using ClinicContent.Tool.Site;

namespace ClinicContent.Tool.Tests.Site;

public sealed class HostileContentTests
{
    private static readonly string[] Elements = (
        "a abbr article aside bdi blockquote body br button caption cite code dd desc details div dl dt em figcaption figure footer form g "
        + "h1 h2 h3 h4 h5 h6 head header hr html img input label li link main mark meta nav noscript ol p path pre rect script section span "
        + "strong sub summary sup svg table tbody td text th thead time title tr tspan ul"
    ).Split(' ');

    private static readonly string[] Attributes = (
        "action alt aria-current aria-describedby aria-hidden aria-label aria-labelledby autocomplete charset class content d data-base "
        + "data-column data-ends data-version datetime decoding defer dir for height href hreflang http-equiv id lang loading name open "
        + "property rel role rowspan rx scope src tabindex text-anchor type value viewBox width x y"
    ).Split(' ');

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("</title><img src=x onerror=alert(1)>")]
    [InlineData("\"><svg onload=alert(1)>")]
    [InlineData("' onmouseover='alert(1)")]
    [InlineData("<!--")]
    [InlineData("]]><b>")]
    [InlineData("a\u2028b\u202Ecd\uFDD0e")]
    [InlineData("javascript:alert(1)")]
    public void Pages_HostileText_IsTextOnEveryPage(string text)
    {
        var site = new Website(Catalog(text), new() { Name = text + "." }, new(1, Faulty(text), IsStale: true, text));
        AssertHarmless(site.Write(SearchPage.Answering(site, text)), "the answer to a search");
        foreach (var (path, file) in site.Files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            AssertHarmless(file.Content(), path);
        }

        using var index = JsonDocument.Parse(site.Files["search.json"].Content());
        foreach (var card in index.RootElement.GetProperty("cards").EnumerateArray())
        {
            AssertHarmless(Encoding.UTF8.GetBytes(card.GetString()!), "a card of the search");
        }

        using var feed = JsonDocument.Parse(site.Files["feed.json"].Content());
        foreach (var entry in feed.RootElement.GetProperty("items").EnumerateArray())
        {
            AssertHarmless(Encoding.UTF8.GetBytes(entry.GetProperty("content_html").GetString()!), "the feed");
        }
    }

    [Fact]
    public void Pages_HostileText_IsShownWhole()
    {
        const string text = "</script><b>\"'&";
        var site = new Website(Catalog(text), new());
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(site.Files["picture/index.html"].Content()));
        Assert.Equal(
            3,
            page.QuerySelectorAll(".site-node title")
                .Count(title => title.TextContent.StartsWith(text, StringComparison.Ordinal))
        );
        page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(site.Files["uses/index.html"].Content()));
        Assert.Equal(text, page.QuerySelector("tbody th a")!.TextContent);
        Assert.Contains(text, page.QuerySelector("tbody .site-detail")!.TextContent, StringComparison.Ordinal);
    }

    // Scripts, forms and styles are those of the site; nothing leads to where a script would begin.
    private static void AssertHarmless(byte[] html, string where)
    {
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(html));
        foreach (var element in page.All)
        {
            var start = $"{where} holds {element.OuterHtml[..Math.Min(200, element.OuterHtml.Length)]}";
            Assert.True(Elements.Contains(element.LocalName, StringComparer.Ordinal), start);
            Assert.All(
                element.Attributes,
                attribute =>
                    Assert.True(
                        Attributes.Contains(attribute.Name, StringComparer.Ordinal)
                            && (attribute.Name is not ("href" or "src" or "action") || IsAllowed(attribute.Value)),
                        start
                    )
            );
            Assert.True(
                element.LocalName != "script"
                    || element.Matches(
                        "[src='/assets/site.js'], [src='/_preview/live.js'], [type='application/ld+json']"
                    ),
                start
            );
            Assert.True(element.LocalName != "form" || element.Matches("[action='/search/']"), start);
        }
    }

    private static bool IsAllowed(string url)
    {
        var end = url.IndexOfAny([':', '/', '?', '#']);
        return end < 0 || url[end] != ':' || url[..end] is "http" or "https" or "mailto" or "tel" or "sms";
    }

    private static ContentCatalogResult Faulty(string text) =>
        new ContentCatalogBuilder()
            .AddSource(
                ContentSource.Files([
                    new(
                        "conditions/a.json",
                        $$"""{ "name": "A", "summary": "S.", {{JsonSerializer.Serialize(text)}}: 1, "broader": [{{JsonSerializer.Serialize(
                            text
                        )}}] }"""
                    ),
                ])
            )
            .Build();

    private static ContentCatalog Catalog(string text)
    {
        Condition condition = new()
        {
            Id = new("a"),
            Name = text,
            Summary = text,
            AlternateNames = [new() { Text = text }],
            Notices = [new() { Kind = NoticeKind.Disclaimer, Text = text }],
        };
        Treatment treatment = new()
        {
            Id = new("t"),
            Name = text,
            Summary = text,
            Modality = Modality.Psychological,
            Indications =
            [
                new()
                {
                    Condition = new("a"),
                    Population = text,
                    Statuses =
                    [
                        new()
                        {
                            Jurisdiction = Jurisdiction.UnitedStates,
                            Status = ApprovalStatus.OffLabel,
                            Restriction = text,
                        },
                    ],
                },
            ],
        };
        Post post = new()
        {
            Id = new("p"),
            Name = text,
            Summary = text,
            PrimarySubject = condition.Ref,
            Body = RichText.FromText(text),
        };
        return new ContentCatalogBuilder()
            .AddSource(ContentSource.Items([condition, treatment, post]))
            .Build()
            .OrThrow();
    }
}
