using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ClinicContent.Html;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Inlines;
using ClinicContent.Site;
using ClinicContent.Tests.Text;

namespace ClinicContent.Tests.Html;

/// <summary>The words of the library are English, those of an item its own: every text says which (WCAG 2.2, 3.1.2).</summary>
public sealed partial class LanguageTests
{
    [Theory]
    [InlineData("ja", '字')]
    [InlineData("ar", 'ن')]
    public void Fragments_OfAnotherLanguage_SayOfEveryTextWhichItIs(string language, char letter)
    {
        var catalog = Catalog(language, letter);
        var writers = new[] { "en", language }.Select(site => new ContentHtmlWriter(
            catalog,
            new() { Site = SiteOptions.Default with { Language = new(site) } }
        ));
        var (own, items) = (0, 0);
        foreach (
            var fragment in writers.SelectMany(writer => catalog.Items.SelectMany(item => Fragments.All(writer, item)))
        )
        {
            var body = ParsedHtml.Body(fragment);
            ParsedHtml.AssertAllowed(body);
            foreach (var (words, element) in TextsOf(body))
            {
                var (isItems, isEnglish) = (words.Contains(letter), words.Any(char.IsAsciiLetter));
                own += isEnglish ? 1 : 0;
                items += isItems ? 1 : 0;
                Assert.False(isItems && isEnglish, words);
                var said = element.Closest("[lang]")?.GetAttribute("lang") ?? "en";
                Assert.True(!isItems || said == language, $"'{words}' is '{said}': {element.OuterHtml}");
                Assert.True(!isEnglish || said is "en", $"'{words}' is '{said}': {element.OuterHtml}");
                Assert.True(
                    language != "ar" || !isEnglish || DirectionOf(element) == "ltr",
                    $"'{words}' goes the wrong way: {element.OuterHtml}"
                );
            }
        }

        Assert.True(own > 400 && items > 400, $"{own} and {items} are too few to show anything.");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("en-AU")]
    public void Fragments_OfEnglish_MarkNothing(string language)
    {
        var catalog = Catalog(language, 'x');
        var writer = new ContentHtmlWriter(catalog);
        foreach (var body in catalog.Items.SelectMany(item => Fragments.All(writer, item)).Select(ParsedHtml.Body))
        {
            Assert.Empty(body.QuerySelectorAll("span[lang], bdi[lang], time[lang], li[lang], [hreflang], [dir]"));
        }
    }

    [Fact]
    public void Name_OfAnotherLanguage_SaysItAndIsIsolated()
    {
        var there = new Condition
        {
            Id = new("there"),
            Name = "قلق",
            Summary = "S.",
            Language = new("ar"),
        };
        var here = new Condition
        {
            Id = new("here"),
            Name = "Here",
            Summary = "S.",
            Body =
            [
                new ParagraphBlock
                {
                    Content =
                    [
                        new MentionInline { Item = there.Ref },
                        new TextInline { Text = " 1, " },
                        new MentionInline { Item = there.Ref, Content = [new TextInline { Text = "anxiety" }] },
                    ],
                },
            ],
        };
        var html = new ContentHtmlWriter(new ContentCatalogBuilder().Add(here, there).Build().OrThrow());
        Assert.Contains(
            "<p><a href=\"/conditions/there\" hreflang=\"ar\"><bdi lang=\"ar\" dir=\"rtl\">قلق</bdi></a> 1, "
                + "<a href=\"/conditions/there\" hreflang=\"ar\">anxiety</a></p>",
            html.Item(here.Id).ToString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("ja", "ja", "<section class=\"cc-share\" lang=\"ja\">")]
    [InlineData("en", "ja", "<section class=\"cc-share\" lang=\"ja\">")]
    [InlineData("ja", "en", "<section class=\"cc-share\" lang=\"en\">")]
    [InlineData("ar", "en", "<section class=\"cc-share\" lang=\"en\" dir=\"ltr\">")]
    [InlineData("en", "en-US", "<section class=\"cc-share\">")]
    public void Fragment_BesideAnItem_SaysItsLanguageUnlessAllIsEnglish(string site, string item, string expected)
    {
        var post = new Post
        {
            Id = new("x"),
            Name = "X",
            Language = new(item),
            ShowShareLinks = true,
        };
        var options = new HtmlOptions { Site = SiteOptions.Default with { Language = new(site) } };
        var writer = new ContentHtmlWriter(new ContentCatalogBuilder().Build().OrThrow(), options);
        Assert.StartsWith(
            expected,
            new HtmlFragment(writer, post, HtmlForm.ShareLinks).ToString(),
            StringComparison.Ordinal
        );
    }

    // Every letter of the four full items is one letter, so that what is left of Latin is the library's, or of the items beside them.
    private static ContentCatalog Catalog(string language, char letter)
    {
        string Write(string text) => string.Concat(text.Select(c => char.IsAsciiLetter(c) ? letter : c));
        var full = new FullItems(Write).All.ToDictionary(
            item => item.Ref,
            item => item with { Language = new(language) }
        );
        return new ContentCatalogBuilder()
            .Add([.. FullItems.Catalog.Items.Select(item => full.GetValueOrDefault(item.Ref, item))])
            .AddNotice(
                language.StartsWith("en", StringComparison.Ordinal)
                    ? FullItems.Notice
                    : FullItems.Notice with
                    {
                        Text = "1",
                    }
            )
            .Build()
            .OrThrow();
    }

    private static IEnumerable<(string Words, IElement Element)> TextsOf(IElement body) =>
        body.Descendants<IText>()
            .Select(text => (text.Data, text.ParentElement!))
            .Concat(
                from element in body.QuerySelectorAll("*")
                from attribute in element.Attributes
                where attribute.Name is "alt" or "title" or "aria-label"
                select (attribute.Value, element)
            )
            .Select(text => (Neutral().Replace(text.Item1, ""), text.Item2));

    private static string DirectionOf(IElement element) =>
        element.Closest("[dir], bdi") is { } said ? said.GetAttribute("dir") ?? "ltr" : "ltr";

    // Codes, jurisdictions and addresses are of no language.
    [GeneratedRegex(@"https?://\S+|988lifeline\.org|doi:\S+|PMID \d+|\b(US-CA|US|EU|F33\.2|690G0D6V8H)\b")]
    private static partial Regex Neutral();
}
