using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Inlines;

namespace ClinicContent.Html;

/// <summary>How each kind of block becomes HTML. Derive from it and override one method to write one kind in a way of your own; the others stay.</summary>
/// <remarks>
/// A new kind of block is a new method here, so that none is forgotten. A renderer is used by many threads at once: keep no state in it.
/// Emergency care cards cannot be rendered away: they are written here, and one that a rendering of your own leaves out
/// is written behind it.
/// </remarks>
public class HtmlBlockRenderer : BlockVisitor<HtmlPage>
{
    /// <summary>The library's own renderings.</summary>
    public static HtmlBlockRenderer Default { get; } = new();

    /// <inheritdoc/>
    protected override void VisitHeading(HeadingBlock block, HtmlPage state)
    {
        var level = state.Outline.Next(block.Level);
        state.StartHeading(level);
        AnchorHtml.Write(block.Anchor, state);
        state.Buffer.Raw(">"u8);
        state.WriteInlines(block.Content);
        state.EndHeading(level);
    }

    /// <inheritdoc/>
    protected override void VisitParagraph(ParagraphBlock block, HtmlPage state)
    {
        state.Raw("<p>"u8);
        state.WriteInlines(block.Content);
        state.Raw("</p>\n"u8);
    }

    /// <inheritdoc/>
    protected override void VisitList(ListBlock block, HtmlPage state)
    {
        state.Raw(block.IsOrdered ? "<ol>\n"u8 : "<ul>\n"u8);
        foreach (var item in block.Items.AsSpan())
        {
            state.Raw("<li>"u8);
            WriteCompact(item.Content, state);
            state.Raw("</li>\n"u8);
        }

        state.Raw(block.IsOrdered ? "</ol>\n"u8 : "</ul>\n"u8);
    }

    /// <inheritdoc/>
    protected override void VisitFactList(FactListBlock block, HtmlPage state)
    {
        state.Raw("<dl class=\"cc-facts\">\n"u8);
        foreach (var fact in block.Facts.AsSpan())
        {
            state.Raw("<div><dt>"u8);
            state.Buffer.Text(fact.Label);
            state.Raw("</dt><dd>"u8);
            state.WriteInlines(fact.Content);
            state.Raw("</dd></div>\n"u8);
        }

        state.Raw("</dl>\n"u8);
    }

    /// <inheritdoc/>
    protected override void VisitQuote(QuoteBlock block, HtmlPage state)
    {
        state.Raw("<figure class=\"cc-quote\">\n<blockquote>\n"u8);
        state.Blocks(block.Content);
        state.Raw("</blockquote>\n"u8);
        WriteAttribution(block.Attribution, state);
        state.Raw("</figure>\n"u8);
    }

    /// <inheritdoc/>
    protected override void VisitPullQuote(PullQuoteBlock block, HtmlPage state)
    {
        state.Raw("<figure class=\"cc-pull-quote\">\n<blockquote><p>“"u8);
        state.WriteInlines(block.Content);
        state.Raw("”</p></blockquote>\n"u8);
        WriteAttribution(block.Attribution, state);
        state.Raw("</figure>\n"u8);
    }

    /// <inheritdoc/>
    protected override void VisitCallout(CalloutBlock block, HtmlPage state) => CalloutHtml.Write(block, state);

    /// <summary>Writes a care card: one of level emergency always as the library does, others as <see cref="VisitLesserCareCard"/>.</summary>
    /// <param name="block">The care card.</param>
    /// <param name="state">The page.</param>
    protected sealed override void VisitCareCard(CareCardBlock block, HtmlPage state)
    {
        if (block.Level == CareLevel.Emergency)
        {
            CareCardHtml.Write(block, state);
        }
        else
        {
            VisitLesserCareCard(block, state);
        }
    }

    /// <summary>Writes a care card whose level is not emergency.</summary>
    /// <param name="block">The care card.</param>
    /// <param name="state">The page.</param>
    protected virtual void VisitLesserCareCard(CareCardBlock block, HtmlPage state) => CareCardHtml.Write(block, state);

    /// <inheritdoc/>
    protected override void VisitDoDont(DoDontBlock block, HtmlPage state)
    {
        state.Raw("<div class=\"cc-do-dont\">\n"u8);
        WriteCells("cc-do"u8, "Do"u8, block.Dos, state);
        WriteCells("cc-dont"u8, "Do not"u8, block.Donts, state);
        state.Raw("</div>\n"u8);
    }

    /// <inheritdoc/>
    protected override void VisitTable(TableBlock block, HtmlPage state) => TableHtml.Write(block, state);

    /// <inheritdoc/>
    protected override void VisitFigure(FigureBlock block, HtmlPage state) =>
        FigureHtml.Write(block.Image, isLead: false, state);

    /// <inheritdoc/>
    protected override void VisitVideo(VideoBlock block, HtmlPage state)
    {
        state.Raw("<div class=\"cc-video\">\n<p>"u8);
        state.Own("Video: "u8);
        state.WriteLink(block.Url, block.Title);
        state.Raw("</p>\n"u8);
        if (block.Transcript is not null)
        {
            state.Raw("<details>\n<summary>"u8);
            state.Own("Transcript"u8);
            state.Raw("</summary>\n<p class=\"cc-transcript\">"u8);
            state.Buffer.Text(block.Transcript);
            state.Raw("</p>\n</details>\n"u8);
        }

        state.Raw("</div>\n"u8);
    }

    /// <inheritdoc/>
    protected override void VisitDetails(DetailsBlock block, HtmlPage state)
    {
        state.Raw("<details"u8);
        var (tag, cards) = (state.Buffer.Length, state.CardCount);
        state.Raw(">\n<summary>"u8);
        state.Buffer.Text(block.Summary);
        state.Raw("</summary>\n"u8);
        state.Blocks(block.Content);
        state.Raw("</details>\n"u8);
        state.OpenWhereCardsAre(tag, cards);
    }

    /// <inheritdoc/>
    protected override void VisitQuestion(QuestionBlock block, HtmlPage state)
    {
        state.Raw("<section class=\"cc-question\">\n"u8);
        var level = state.EnterHeading(""u8, out var outer);
        state.Buffer.Text(block.Question);
        state.EndHeading(level);
        state.Blocks(block.Answer);
        state.Outline.Leave(outer);
        state.Raw("</section>\n"u8);
    }

    /// <inheritdoc/>
    protected override void VisitEmbed(EmbedBlock block, HtmlPage state) => CardHtml.WriteEmbed(block.Item, state);

    /// <inheritdoc/>
    protected override void VisitAction(ActionBlock block, HtmlPage state)
    {
        state.Raw(
            block.Action == ActionKind.Call
                ? "<p class=\"cc-action cc-action--call\">"u8
                : "<p class=\"cc-action cc-action--book\">"u8
        );
        state.WriteLink(block.Url, block.Label);
        state.Raw("</p>\n"u8);
    }

    /// <inheritdoc/>
    protected override void VisitDivider(DividerBlock block, HtmlPage state) => state.Raw("<hr>\n"u8);

    // A paragraph that is all that an item of a list holds is the item.
    private static void WriteCompact(ValueList<Block> content, HtmlPage page)
    {
        if (content is [ParagraphBlock only] && content.Count == 1)
        {
            page.WriteInlines(only.Content);
        }
        else
        {
            page.Raw("\n"u8);
            page.Blocks(content);
        }
    }

    private static void WriteAttribution(string? attribution, HtmlPage page)
    {
        if (attribution is not null)
        {
            page.Raw("<figcaption>— "u8);
            page.Buffer.Text(attribution);
            page.Raw("</figcaption>\n"u8);
        }
    }

    private static void WriteCells(
        ReadOnlySpan<byte> style,
        ReadOnlySpan<byte> label,
        ValueList<ValueList<Inline>> cells,
        HtmlPage page
    )
    {
        if (cells.IsEmpty)
        {
            return;
        }

        page.Raw("<div class=\""u8);
        page.Raw(style);
        page.Raw("\">\n"u8);
        var level = page.EnterHeading(""u8, out var outer);
        page.Own(label);
        page.EndHeading(level);
        page.Outline.Leave(outer);
        page.Raw("<ul>\n"u8);
        foreach (var cell in cells.AsSpan())
        {
            page.Raw("<li>"u8);
            page.WriteInlines(cell);
            page.Raw("</li>\n"u8);
        }

        page.Raw("</ul>\n</div>\n"u8);
    }
}
