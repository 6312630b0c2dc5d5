using ClinicContent.Html;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;

namespace ClinicContent.Tests.Html;

public sealed class HtmlBlockRendererTests
{
    [Fact]
    public void Override_OfOneKind_LeavesTheOthers()
    {
        var html = Body(
            new Own(),
            new ActionBlock
            {
                Action = ActionKind.Book,
                Label = "Book <now>",
                Url = new("/book"),
            },
            new QuoteBlock { Content = RichText.FromText("Well again.").Blocks, Attribution = "A \"patient\"" }
        );
        Assert.Contains(
            "<div class=\"mine\" data-track=\"&lt;b&gt;\" title=\"&quot;x\"><a href=\"/book\">Book &lt;now&gt;</a><br></div>",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains("<blockquote>\n<p>Well again.</p>\n</blockquote>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Override_WithAPartOfItsOwn_KeepsHeadingsInOrder()
    {
        var html = Body(
            new WithParts(),
            new DetailsBlock { Summary = "More", Content = RichText.FromText("Text").Blocks }
        );
        Assert.Equal(
            "<section><h2>More</h2>\n<p>Text</p>\n<h3>Yet more</h3>\n</section>",
            html[html.IndexOf("<section>", StringComparison.Ordinal)..html.IndexOf("</div>", StringComparison.Ordinal)]
                .Trim()
        );
    }

    [Theory]
    [InlineData("open")]
    [InlineData("close")]
    [InlineData("attribute")]
    [InlineData("data")]
    [InlineData("element")]
    [InlineData("class twice")]
    [InlineData("title twice")]
    [InlineData("data twice")]
    public void Override_ThatWouldBreakThePage_Throws(string what)
    {
        var fault = Record.Exception(() =>
            Body(
                new Broken(what),
                new DividerBlock(),
                new DetailsBlock { Summary = "S", Content = [new DividerBlock()] }
            )
        );
        Assert.True(fault is InvalidOperationException or ArgumentException, fault?.ToString() ?? "nothing");
        Assert.Contains("<hr>", Body(HtmlBlockRenderer.Default, new DividerBlock()), StringComparison.Ordinal);
    }

    [Fact]
    public void Override_LinkInsideALink_IsNoLink()
    {
        var html = Body(new Nesting(), new DividerBlock());
        Assert.Contains("<a href=\"/a\"><span>x</span><bdi>condition/x</bdi></a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Override_ThatWritesAnotherFragmentMeanwhile_DisturbsNothing()
    {
        var html = Body(new Inner(), new DividerBlock(), new DividerBlock());
        Assert.Contains("<p>inner: 1</p><p>inner: 1</p>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_AfterItsRendering_IsOver()
    {
        var keeper = new Keeper();
        Body(keeper, new DividerBlock());
        Assert.Throws<InvalidOperationException>(() => keeper.Page!.Item);
        Assert.Throws<InvalidOperationException>(() => keeper.Page!.Catalog);
    }

    private static string Body(HtmlBlockRenderer renderer, params Block[] blocks)
    {
        var writer = new ContentHtmlWriter(new ContentCatalogBuilder().Build().OrThrow(), new() { Blocks = renderer });
        var post = new Post
        {
            Id = new("x"),
            Name = "X",
            Body = RichText.Create(blocks),
        };
        return new HtmlFragment(writer, post, HtmlForm.Body).ToString();
    }

    private sealed class Own : HtmlBlockRenderer
    {
        protected override void VisitAction(ActionBlock block, HtmlPage state) =>
            state
                .Open(HtmlElement.Div, "mine")
                .Data("track", "<b>")
                .Attribute(HtmlAttribute.Title, "\"x")
                .OpenLink(block.Url)
                .Text(block.Label)
                .Close()
                .LineBreak()
                .Close();
    }

    private sealed class WithParts : HtmlBlockRenderer
    {
        protected override void VisitDetails(DetailsBlock block, HtmlPage state) =>
            state
                .Open(HtmlElement.Section)
                .Part(block.Summary, part => part.Blocks(block.Content).Part("Yet more", _ => { }))
                .Close();
    }

    private sealed class Broken(string what) : HtmlBlockRenderer
    {
        protected override void VisitDivider(DividerBlock block, HtmlPage state) =>
            _ = what switch
            {
                "open" => state.Open(HtmlElement.Div),
                "close" => state.Close(),
                "attribute" => state.Text("x").Attribute(HtmlAttribute.Id, "x"),
                "data" => state.Open(HtmlElement.Div).Data("x onclick", "y").Close(),
                "class twice" => state.Open(HtmlElement.Div, "a").Attribute(HtmlAttribute.Class, "b").Close(),
                "title twice" => Titled(Titled(state.Open(HtmlElement.P)).Attribute(HtmlAttribute.Lang, "en")).Close(),
                "data twice" => state.Open(HtmlElement.Div).Data("a", "").Data("a-b", "").Data("a", "").Close(),
                _ => state.Open((HtmlElement)999),
            };
    }

    private static HtmlPage Titled(HtmlPage page) => page.Attribute(HtmlAttribute.Title, " lang=\"x\"");

    private sealed class Nesting : HtmlBlockRenderer
    {
        protected override void VisitDivider(DividerBlock block, HtmlPage state) =>
            state.OpenLink(new("/a")).OpenLink(new("/b")).Text("x").Close().ItemLink(new ConditionId("x")).Close();
    }

    private sealed class Inner : HtmlBlockRenderer
    {
        protected override void VisitDivider(DividerBlock block, HtmlPage state)
        {
            var inner = Body(Default, new DividerBlock());
            state.Open(HtmlElement.P).Text("inner: " + (inner.Split("<hr>").Length - 1)).Close();
        }
    }

    private sealed class Keeper : HtmlBlockRenderer
    {
        internal HtmlPage? Page { get; private set; }

        protected override void VisitDivider(DividerBlock block, HtmlPage state) => Page = state;
    }
}
