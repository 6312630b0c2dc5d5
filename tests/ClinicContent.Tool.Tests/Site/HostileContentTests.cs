using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ClinicContent.Model;
using ClinicContent.Model.Clinical;
using ClinicContent.Tool.Site;

namespace ClinicContent.Tool.Tests.Site;

public sealed class HostileContentTests
{
    private static readonly string[] Own =
    [
        "script[src='/assets/site.js']",
        "script[type='application/ld+json']",
        "form[action='/search/']",
        "svg",
    ];

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
        var site = new Website(Catalog(text), new() { Name = text + "." });
        var parser = new HtmlParser();
        foreach (var (path, file) in site.Files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = parser.ParseDocument(Encoding.UTF8.GetString(file.Content()));
            foreach (var element in page.All)
            {
                Assert.True(
                    IsHarmless(element),
                    $"{path} holds {element.OuterHtml[..Math.Min(200, element.OuterHtml.Length)]}"
                );
            }
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

    // Nothing runs, nothing is loaded, and nothing leads to where a script would begin.
    private static bool IsHarmless(IElement element) =>
        element.Attributes.All(attribute =>
            !attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
            && attribute.Name is not ("style" or "srcdoc")
            && !(
                attribute.Name is "href" or "src" or "action"
                && attribute.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
            )
        )
        && (
            element.LocalName is not ("script" or "form" or "svg" or "iframe" or "object" or "embed" or "img" or "base")
            || Own.Any(element.Matches)
        );

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
