using AngleSharp.Dom;
using ClinicContent.Html;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Tests.Catalog;
using ClinicContent.Tests.Shared;
using ClinicContent.Tests.Text;
using CsCheck;

namespace ClinicContent.Tests.Html;

public sealed class HtmlSafetyTests
{
    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("\" onclick=\"alert(1)")]
    [InlineData("' onmouseover='alert(1)")]
    [InlineData("<!-- --!> ]]> <![CDATA[ <?php")]
    [InlineData("</title></textarea></style></xmp><img src=x onerror=alert(1)>")]
    [InlineData("&lt;b&gt; &amp;amp; &#60; &copy &notit;")]
    [InlineData("javascript:alert(1) data:text/html,x")]
    [InlineData("\u0001\b\u001b[31m\u007f\u0080\u0085\u009f")]
    [InlineData("\u2028\u2029\u202e\u2066\u200b\ufeff")]
    [InlineData("\ufdd0\ufffe\uffff\U0001FFFE\U0010FFFF")]
    [InlineData("a\r\nb\rc\nd\te")]
    [InlineData("é “漢字” 👩‍⚕️ \U0001D4B3")]
    [InlineData("<svg><math><template><p></p><table><a>")]
    public void Fragments_HostileStringInEveryField_IsTextAndNothingElse(string hostile)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        var items = new FullItems(text =>
        {
            written.Add(hostile + text);
            return hostile + text;
        });
        var catalog = items.Build();
        var writer = new ContentHtmlWriter(catalog);
        var shown = new System.Text.StringBuilder();
        foreach (var item in catalog.Items)
        {
            foreach (var fragment in Fragments.All(writer, item))
            {
                var body = ParsedHtml.Body(fragment);
                ParsedHtml.AssertAllowed(body);
                ParsedHtml.AssertHeadings(body, IsBeneath(body) ? 2 : 1);
                Collect(body, shown);
            }

            var head = ParsedHtml.Head(writer.Head(item.Ref));
            ParsedHtml.AssertAllowed(head);
            Assert.Single(head.QuerySelectorAll("title"));
            Collect(head, shown);
        }

        // Semicolons take the place of full stops where several texts stand on one line.
        var all = shown.ToString();
        Assert.DoesNotContain(
            written,
            text => !all.Contains(ParsedHtml.Shown(text).TrimEnd('.'), StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Fragments_HalfOfASurrogatePair_IsReplaced()
    {
        var item = new Condition
        {
            Id = new("x"),
            Name = "a\ud800b\udc00",
            Summary = "\ud83d",
            Body = RichText.FromText("\ude00\ud83d\ude00"),
        };
        var writer = new ContentHtmlWriter(new ContentCatalogBuilder().Build().OrThrow());
        foreach (var fragment in Fragments.All(writer, item).Append(new(writer, item, HtmlForm.Head)))
        {
            Assert.DoesNotContain('\ud800', fragment.ToString());
        }

        var html = new HtmlFragment(writer, item, HtmlForm.Item).ToString();
        Assert.Contains(">a\ufffdb\ufffd</h1>", html, StringComparison.Ordinal);
        Assert.Contains("<p>\ufffd😀</p>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Fragments_RandomItems_AreAllowedMarkupWithHeadingsInOrder()
    {
        var writers = Enumerable
            .Range(1, 6)
            .Select(level => new ContentHtmlWriter(FullItems.Catalog, new() { HeadingLevel = level }))
            .ToArray();
        Gen.Select(Generate.Item, Gen.Int[1, 6])
            .Sample(
                (item, level) =>
                {
                    var writer = writers[level - 1];
                    foreach (var fragment in Fragments.All(writer, item))
                    {
                        // Anchors and the like are the author's, and a validator's to judge: twice the same is no markup of ours.
                        var body = ParsedHtml.Body(fragment);
                        ParsedHtml.AssertAllowed(body);
                        ParsedHtml.AssertHeadings(body, Math.Min(level + (IsBeneath(body) ? 1 : 0), 6));
                    }

                    ParsedHtml.AssertAllowed(ParsedHtml.Head(new(writer, item, HtmlForm.Head)));
                },
                iter: 300
            );
    }

    [Fact]
    public void Fragments_RandomItems_ShowEveryNoticeAndEmergencyCard()
    {
        var writers = new[] { HtmlBlockRenderer.Default, new Dropping() }
            .Select(blocks => new ContentHtmlWriter(FullItems.Catalog, new() { Blocks = blocks }))
            .ToArray();
        var cards = 0;
        Gen.Select(Generate.Item, Gen.Bool)
            .Sample(
                (item, drops) =>
                {
                    cards += AssertNothingIsMissing(writers[drops ? 1 : 0], FullItems.Catalog, item);
                },
                iter: 300,
                threads: 1
            );
        Assert.True(cards > 10, $"{cards} cards are too few to show anything.");
    }

    [Fact]
    public void Fragments_CardInsideAnyBlock_IsShownAndNotHidden()
    {
        var card = new CareCardBlock { Level = CareLevel.Emergency, Title = "Chest pain" };
        Block[] blocks =
        [
            card,
            new ListBlock { Items = [new() { Content = [card] }] },
            new QuoteBlock { Content = [card] },
            new CalloutBlock { CalloutKind = CalloutKind.Inset, Content = [card] },
            new DetailsBlock
            {
                Summary = "More",
                Content = [new DetailsBlock { Summary = "Yet more", Content = [card] }],
            },
            new QuestionBlock { Question = "When?", Answer = [card] },
            new CareCardBlock
            {
                Level = CareLevel.Urgent,
                Title = "Worse",
                Content = [card],
            },
        ];
        var catalog = new ContentCatalogBuilder().AddNotice(FullItems.Notice).Build().OrThrow();
        foreach (var block in blocks)
        {
            ContentItem[] items =
            [
                new Condition
                {
                    Id = new("x"),
                    Name = "X",
                    Body = [block],
                },
                new Condition
                {
                    Id = new("x"),
                    Name = "X",
                    Definition = [block],
                },
                new Condition
                {
                    Id = new("x"),
                    Name = "X",
                    UrgentHelp = [card],
                },
                new Post
                {
                    Id = new("x"),
                    Name = "X",
                    Body = [block],
                },
                new Post
                {
                    Id = new("x"),
                    Name = "X",
                    Questions = [new() { Question = "Q", Answer = [block] }],
                },
            ];
            foreach (var item in items)
            {
                AssertNothingIsMissing(new(catalog), catalog, item);
                AssertNothingIsMissing(new(catalog, new() { Blocks = new Dropping() }), catalog, item);
                var whole = new HtmlFragment(new(catalog), item, HtmlForm.Item).ToString();
                Assert.DoesNotContain("<details>", whole, StringComparison.Ordinal);
                Assert.Equal(2, whole.Split("Chest pain").Length);
            }
        }
    }

    private static int AssertNothingIsMissing(ContentHtmlWriter writer, ContentCatalog catalog, ContentItem item)
    {
        var notices = catalog.NoticesFor(item).Select(notice => ParsedHtml.Shown(notice.Text)).ToArray();
        var titles = item.EmergencyCards.Select(card => ParsedHtml.Shown("Emergency: " + card.Title)).ToArray();
        foreach (var fragment in Fragments.Forms(writer, item))
        {
            var body = ParsedHtml.Body(fragment);
            var shownNotices = body.QuerySelectorAll(".cc-notice").Select(one => one.TextContent).ToArray();
            Assert.All(notices, text => Assert.Contains(text, shownNotices));
            var shownTitles = body.QuerySelectorAll(".cc-care-card--emergency > .cc-care-card__title")
                .Select(one => one.TextContent)
                .ToArray();
            Assert.All(titles, title => Assert.Contains(title, shownTitles));
        }

        return titles.Length;
    }

    private static bool IsBeneath(IElement body) =>
        body.FirstElementChild
            is { ClassName: "cc-body" or "cc-excerpt" or "cc-relations" or "cc-related" or "cc-share" };

    private static void Collect(IElement root, System.Text.StringBuilder shown)
    {
        shown.Append(root.TextContent).Append('\uE000');
        foreach (var element in root.QuerySelectorAll("*"))
        {
            // Where inlines follow one another, a text stands in one node each.
            shown.Append(element.TextContent).Append('\uE000');
            foreach (var attribute in element.Attributes)
            {
                shown.Append(attribute.Value).Append('\uE000');
            }
        }
    }

    /// <summary>Renders nothing of what it may leave out.</summary>
    private sealed class Dropping : HtmlBlockRenderer
    {
        protected override void VisitDetails(DetailsBlock block, HtmlPage state) { }

        protected override void VisitList(ListBlock block, HtmlPage state) { }

        protected override void VisitQuote(QuoteBlock block, HtmlPage state) { }

        protected override void VisitCallout(CalloutBlock block, HtmlPage state) { }

        protected override void VisitQuestion(QuestionBlock block, HtmlPage state) { }

        protected override void VisitLesserCareCard(CareCardBlock block, HtmlPage state) { }
    }
}
