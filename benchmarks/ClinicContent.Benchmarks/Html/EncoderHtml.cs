using System.Text;
using System.Text.Encodings.Web;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;

namespace ClinicContent.Benchmarks.Html;

/// <summary>The body of a post by StringBuilder and HtmlEncoder: the kinds of block that synthetic posts have, with the same markup as ours.</summary>
internal sealed class EncoderHtml(ContentCatalog catalog) : BlockVisitor<StringBuilder>
{
    private readonly EncoderInlines inlines = new(catalog);

    internal string Write(Post post)
    {
        var html = new StringBuilder();
        inlines.Post = post;
        html.Append("<div class=\"cc-body\" lang=\"").Append(post.Language!.Value).Append("\">\n");
        VisitAll(post.Body!.Blocks, html);
        return html.Append("</div>\n").ToString();
    }

    protected override void VisitHeading(HeadingBlock block, StringBuilder state)
    {
        state.Append("<h").Append(block.Level).Append('>');
        inlines.VisitAll(block.Content, state);
        state.Append("</h").Append(block.Level).Append(">\n");
    }

    protected override void VisitParagraph(ParagraphBlock block, StringBuilder state)
    {
        state.Append("<p>");
        inlines.VisitAll(block.Content, state);
        state.Append("</p>\n");
    }

    protected override void VisitList(ListBlock block, StringBuilder state)
    {
        state.Append(block.IsOrdered ? "<ol>\n" : "<ul>\n");
        foreach (var item in block.Items)
        {
            state.Append("<li>");
            if (item.Content is [ParagraphBlock only])
            {
                inlines.VisitAll(only.Content, state);
            }
            else
            {
                state.Append('\n');
                VisitAll(item.Content, state);
            }

            state.Append("</li>\n");
        }

        state.Append(block.IsOrdered ? "</ol>\n" : "</ul>\n");
    }

    protected override void VisitQuote(QuoteBlock block, StringBuilder state)
    {
        state.Append("<figure class=\"cc-quote\">\n<blockquote>\n");
        VisitAll(block.Content, state);
        state.Append("</blockquote>\n");
        if (block.Attribution is not null)
        {
            state
                .Append("<figcaption>— ")
                .Append(HtmlEncoder.Default.Encode(block.Attribution))
                .Append("</figcaption>\n");
        }

        state.Append("</figure>\n");
    }

    protected override void VisitCallout(CalloutBlock block, StringBuilder state)
    {
        state
            .Append(
                "<aside role=\"note\" class=\"cc-callout cc-callout--important\">\n<h3 class=\"cc-callout__title\">Important: "
            )
            .Append(HtmlEncoder.Default.Encode(block.Title!))
            .Append("</h3>\n");
        VisitAll(block.Content, state);
        state.Append("</aside>\n");
    }

    protected override void VisitFactList(FactListBlock block, StringBuilder state) => throw Unmet();

    protected override void VisitPullQuote(PullQuoteBlock block, StringBuilder state) => throw Unmet();

    protected override void VisitCareCard(CareCardBlock block, StringBuilder state) => throw Unmet();

    protected override void VisitDoDont(DoDontBlock block, StringBuilder state) => throw Unmet();

    protected override void VisitTable(TableBlock block, StringBuilder state) => throw Unmet();

    protected override void VisitFigure(FigureBlock block, StringBuilder state) => throw Unmet();

    protected override void VisitVideo(VideoBlock block, StringBuilder state) => throw Unmet();

    protected override void VisitDetails(DetailsBlock block, StringBuilder state) => throw Unmet();

    protected override void VisitQuestion(QuestionBlock block, StringBuilder state) => throw Unmet();

    protected override void VisitEmbed(EmbedBlock block, StringBuilder state) => throw Unmet();

    protected override void VisitAction(ActionBlock block, StringBuilder state) => throw Unmet();

    protected override void VisitDivider(DividerBlock block, StringBuilder state) => throw Unmet();

    private static NotSupportedException Unmet() => new("Synthetic posts have no such block.");
}
