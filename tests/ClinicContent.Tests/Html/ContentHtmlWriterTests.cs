using System.Buffers;
using System.Globalization;
using System.Text;
using ClinicContent.Html;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Inlines;
using ClinicContent.Site;
using ClinicContent.Tests.Text;

namespace ClinicContent.Tests.Html;

public sealed class ContentHtmlWriterTests
{
    private static readonly ContentHtmlWriter Html = new(FullItems.Catalog);

    [Theory]
    [InlineData("treatment/ketamine-therapy")]
    [InlineData("condition/depression")]
    [InlineData("delivery-method/iv-infusion")]
    [InlineData("post/what-is-ketamine-therapy")]
    public Task Item_WithEveryMember_IsAsTheSnapshot(string item) =>
        Verifier.Verify(Html.Item(ItemRef.Parse(item)).ToString(), "html", item.Split('/')[0]);

    [Theory]
    [InlineData("treatment/psychotherapy")]
    [InlineData("condition/mood-disorders")]
    [InlineData("delivery-method/lozenge")]
    [InlineData("post/first-session")]
    public Task Item_WithLittle_IsAsTheSnapshot(string item) =>
        Verifier.Verify(Html.Item(ItemRef.Parse(item)).ToString(), "html", item.Split('/')[0]);

    [Theory]
    [InlineData("treatment/ketamine-therapy")]
    [InlineData("condition/depression")]
    [InlineData("delivery-method/iv-infusion")]
    [InlineData("post/what-is-ketamine-therapy")]
    public Task Relations_WithEveryMember_AreAsTheSnapshot(string item) =>
        Verifier.Verify(Html.Relations(ItemRef.Parse(item)).ToString(), "html", item.Split('/')[0]);

    [Fact]
    public Task Head_WithEveryMember_IsAsTheSnapshot() =>
        Verifier.Verify(Html.Head(new PostId("what-is-ketamine-therapy")).ToString(), "html");

    [Fact]
    public void Item_LinksWithinThePage_FindTheirTarget()
    {
        foreach (var item in FullItems.Catalog.Items)
        {
            var body = ParsedHtml.Body(Html.Item(item.Ref).ToString() + Html.Relations(item.Ref));
            var ids = body.QuerySelectorAll("[id]").Select(element => element.Id!).ToArray();
            Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
            Assert.All(
                body.QuerySelectorAll("a[href^='#']"),
                link => Assert.Contains(link.GetAttribute("href")![1..], ids)
            );
        }
    }

    [Fact]
    public void Item_OfACatalogThatReadersSee_LinksToNothingThatTheyDoNotSee()
    {
        var draft = new Condition
        {
            Id = new("draft"),
            Name = "Draft",
            Summary = "S.",
        };
        var method = new DeliveryMethod
        {
            Id = new("m"),
            Name = "M",
            Summary = "S.",
            Body =
            [
                new ParagraphBlock { Content = [new MentionInline { Item = draft.Ref }] },
                new EmbedBlock { Item = draft.Ref },
            ],
        };
        var writer = new ContentHtmlWriter(new ContentCatalogBuilder().Add(draft).Build().OrThrow());
        Assert.Contains(
            "href=\"/conditions/draft\"",
            new HtmlFragment(writer, method, HtmlForm.Item).ToString(),
            StringComparison.Ordinal
        );
        var seen = new ContentHtmlWriter(
            new ContentCatalogBuilder().Add(draft).Build().OrThrow().AsSeenOn(new(2026, 1, 1))
        );
        Assert.DoesNotContain(
            "href",
            new HtmlFragment(seen, method, HtmlForm.Item).ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Body_WithAbsoluteLinks_HasNoOthers()
    {
        var site = SiteOptions.Default with { BaseUrl = new("https://clinic.example/care") };
        var writer = new ContentHtmlWriter(FullItems.Catalog, new() { Site = site, AbsoluteLinks = true });
        foreach (var item in FullItems.Catalog.Items)
        {
            var body = ParsedHtml.Body(writer.Body(item.Ref));
            Assert.All(
                body.QuerySelectorAll("[href], [src]"),
                element =>
                    Assert.Matches(
                        "^(https?|tel|sms|mailto):",
                        element.GetAttribute("href") ?? element.GetAttribute("src")!
                    )
            );
        }
    }

    [Theory]
    [InlineData("chair.jpg", "/care/posts/chair.jpg")]
    [InlineData("../images/chair.jpg", "/care/images/chair.jpg")]
    [InlineData("../images/./a%20b.jpg", "/care/images/a%20b.jpg")]
    [InlineData("gr%C3%BCn.jpg?v=1", "/care/posts/gr%C3%BCn.jpg")]
    [InlineData("https://img.example/a.jpg", "https://img.example/a.jpg")]
    public void Image_Path_LeadsFromTheSiteToTheFile(string source, string expected)
    {
        var post = Post(
            new FigureBlock
            {
                Image = new() { Source = new(source), IsDecorative = true },
            }
        );
        Assert.Contains($"<img src=\"{expected}\" alt=\"\"", Item(post), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#there", "#there")]
    [InlineData("/book", "/book")]
    [InlineData("team/lee", "/care/team/lee")]
    [InlineData("https://clinic.example/care/x", "https://clinic.example/care/x")]
    [InlineData("https://else.example/", "https://else.example/\" rel=\"external")]
    [InlineData("mailto:a@b.example", "mailto:a@b.example")]
    public void Link_OfContent_LeadsFromTheSite(string url, string expected)
    {
        var post = Post(
            new ParagraphBlock
            {
                Content = [new LinkInline { Url = new(url), Content = [new TextInline { Text = "x" }] }],
            }
        );
        Assert.Contains($"<a href=\"{expected}\">x</a>", Item(post), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("988", "<a href=\"tel:988\">988</a>")]
    [InlineData("+1 (555) 010-0199", "<a href=\"tel:+15550100199\">+1 (555) 010-0199</a>")]
    [InlineData("1-800-273-TALK", "<bdi>1-800-273-TALK</bdi>")]
    [InlineData("988, then 1", "<bdi>988, then 1</bdi>")]
    [InlineData("1234567890123456", "<bdi>1234567890123456</bdi>")]
    [InlineData("+", "<bdi>+</bdi>")]
    [InlineData("5", "<bdi>5</bdi>")]
    public void Phone_PlainlyOneNumber_IsALink(string phone, string expected)
    {
        var post = Post(
            new CareCardBlock
            {
                Level = CareLevel.Urgent,
                Title = "T",
                Contacts = [new() { Name = "N", Phone = phone }],
            }
        );
        Assert.Contains("call " + expected + "</li>", Item(post), StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_ThatLeaveLevelsOut_AreWrittenInOrder()
    {
        var post = Post(Heading(4), Heading(3), Heading(6), Heading(2), Heading(3));
        Assert.Equal(
            ["h1", "h2", "h2", "h3", "h2", "h3"],
            ParsedHtml.Body(Item(post)).QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(one => one.LocalName)
        );
    }

    [Fact]
    public void Cards_ThatEmbedOneAnother_EndAtALink()
    {
        Condition Embedding(string id, string other) =>
            new()
            {
                Id = new(id),
                Name = id,
                Summary = "S.",
                UrgentHelp =
                [
                    new()
                    {
                        Level = CareLevel.Emergency,
                        Title = "E",
                        Content = [new EmbedBlock { Item = new ConditionId(other) }],
                    },
                ],
            };
        var catalog = new ContentCatalogBuilder().Add(Embedding("a", "b"), Embedding("b", "a")).Build().OrThrow();
        var html = new ContentHtmlWriter(catalog).Item(new ConditionId("a")).ToString();
        Assert.Contains("<p class=\"cc-embed\"><a href=\"/conditions/a\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Section_Unknown_ThrowsAndNamesThoseThereAre()
    {
        var post = new PostId("what-is-ketamine-therapy");
        Assert.False(Html.TrySection(post, Aspect.Causes, out var none));
        Assert.Equal("", none.ToString());
        var fault = Assert.Throws<KeyNotFoundException>(() => Html.Section(post, Aspect.Causes));
        Assert.Contains("how-it-works", fault.Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "<div class=\"cc-section\" lang=\"en-US\">\n<h1 id=\"how\">How it works</h1>\n",
            Html.Section(post, Aspect.HowItWorks).ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ShareLinks_OfAPostThatDoesNotWantThem_AreNone() =>
        Assert.Equal("", Html.ShareLinks(new PostId("first-session")).ToString());

    [Fact]
    public void Item_Unknown_ThrowsAndNamesTheNearest()
    {
        var fault = Assert.Throws<KeyNotFoundException>(() => Html.Item(new ConditionId("depresion")));
        Assert.Contains("condition/depression", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WriteTo_EveryDestination_GetsTheSame()
    {
        var culture = CultureInfo.CurrentCulture;
        var fragment = Html.Item(new TreatmentId("ketamine-therapy"));
        var expected = fragment.ToString();
        try
        {
            CultureInfo.CurrentCulture = new("ar-SA");
            var bytes = new ArrayBufferWriter<byte>();
            fragment.WriteTo(bytes);
            var text = new StringWriter();
            fragment.WriteTo(text);
            Assert.Equal(expected, Encoding.UTF8.GetString(bytes.WrittenSpan));
            Assert.Equal(expected, text.ToString());
            Assert.Equal(expected, Encoding.UTF8.GetString(fragment.ToUtf8()));
            Parallel.For(0, 50, _ => Assert.Equal(expected, fragment.ToString()));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void WriteTo_BodyTwiceAsLong_AllocatesNoMore()
    {
        ValueList<Block> blocks = FullItems.Catalog.GetPost(new("what-is-ketamine-therapy")).Body!.Blocks;
        Block[] some = [.. blocks.Where(block => block is not (EmbedBlock or CareCardBlock or HeadingBlock))];
        var once = Allocated([.. some, .. some]);
        var twice = Allocated([.. some, .. some, .. some, .. some, .. some, .. some]);
        Assert.Equal(once, twice);
    }

    [Fact]
    public void Stylesheet_Default_IsSmallAndTheSameBothWays()
    {
        Assert.Equal(ContentHtmlWriter.Stylesheet, Encoding.UTF8.GetString(ContentHtmlWriter.StylesheetUtf8));
        Assert.InRange(ContentHtmlWriter.StylesheetUtf8.Length, 1000, 8192);
        Assert.DoesNotContain("url(", ContentHtmlWriter.Stylesheet, StringComparison.Ordinal);
    }

    private static long Allocated(RichText body)
    {
        var catalog = FullItems.Catalog;
        var item = catalog.GetPost(new("what-is-ketamine-therapy")) with { Body = body, Questions = default };
        var fragment = new HtmlFragment(new(catalog), item, HtmlForm.Body);
        var destination = new ArrayBufferWriter<byte>(1 << 18);
        for (var i = 0; i < 3; i++)
        {
            destination.ResetWrittenCount();
            fragment.WriteTo(destination);
        }

        destination.ResetWrittenCount();
        var before = GC.GetAllocatedBytesForCurrentThread();
        fragment.WriteTo(destination);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static HeadingBlock Heading(int level) =>
        new() { Level = level, Content = [new TextInline { Text = "H" }] };

    private static Post Post(params Block[] blocks) =>
        new()
        {
            Id = new("x"),
            Name = "X",
            Body = RichText.Create(blocks),
        };

    private static string Item(ContentItem item)
    {
        var site = SiteOptions.Default with { BaseUrl = new("https://clinic.example/care/") };
        var writer = new ContentHtmlWriter(new ContentCatalogBuilder().Build().OrThrow(), new() { Site = site });
        return new HtmlFragment(writer, item, HtmlForm.Item).ToString();
    }
}
