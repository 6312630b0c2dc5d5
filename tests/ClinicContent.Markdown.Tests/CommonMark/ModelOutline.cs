using System.Globalization;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;

namespace ClinicContent.Markdown.Tests.CommonMark;

/// <summary>The outline of a body. Blocks that no example means have names that no HTML has.</summary>
internal sealed class ModelOutline : BlockVisitor<Outline>
{
    private static readonly ModelOutline Instance = new();

    /// <summary>What the body says; nothing where there is none.</summary>
    internal static string Of(RichText? body)
    {
        var outline = new Outline();
        foreach (var block in body?.Blocks ?? [])
        {
            Instance.Visit(block, outline);
        }

        return outline.ToString();
    }

    protected override void VisitHeading(HeadingBlock block, Outline state) =>
        Inlines(string.Create(CultureInfo.InvariantCulture, $"h{block.Level}"), block.Content, state);

    protected override void VisitParagraph(ParagraphBlock block, Outline state) => Inlines("p", block.Content, state);

    protected override void VisitList(ListBlock block, Outline state)
    {
        state.Open(block.IsOrdered ? "ol" : "ul");
        foreach (var item in block.Items)
        {
            state.Open("li");
            Blocks(item.Content, state);
            state.Close("li");
        }

        state.Close(block.IsOrdered ? "ol" : "ul");
    }

    protected override void VisitQuote(QuoteBlock block, Outline state)
    {
        state.Open("blockquote");
        Blocks(block.Content, state);
        state.Close("blockquote");
    }

    protected override void VisitFigure(FigureBlock block, Outline state)
    {
        state.Open("p");
        state.Open(
            "img",
            $"{Outline.Address(block.Image.Source.Value)} {block.Image.AlternativeText}|{block.Image.Caption}"
        );
        state.Close("p");
    }

    protected override void VisitDivider(DividerBlock block, Outline state) => state.Open("hr");

    protected override void VisitFactList(FactListBlock block, Outline state) => Other(block, state);

    protected override void VisitPullQuote(PullQuoteBlock block, Outline state) => Other(block, state);

    protected override void VisitCallout(CalloutBlock block, Outline state) => Other(block, state);

    protected override void VisitCareCard(CareCardBlock block, Outline state) => Other(block, state);

    protected override void VisitDoDont(DoDontBlock block, Outline state) => Other(block, state);

    protected override void VisitTable(TableBlock block, Outline state) => Other(block, state);

    protected override void VisitVideo(VideoBlock block, Outline state) => Other(block, state);

    protected override void VisitDetails(DetailsBlock block, Outline state) => Other(block, state);

    protected override void VisitQuestion(QuestionBlock block, Outline state) => Other(block, state);

    protected override void VisitEmbed(EmbedBlock block, Outline state) => Other(block, state);

    protected override void VisitAction(ActionBlock block, Outline state) => Other(block, state);

    private static void Other(Block block, Outline state) => state.Open("other-" + block.Kind);

    private static void Blocks(ValueList<Block> blocks, Outline state)
    {
        foreach (var block in blocks)
        {
            Instance.Visit(block, state);
        }
    }

    private static void Inlines(string tag, ValueList<Model.Inlines.Inline> inlines, Outline state)
    {
        state.Open(tag);
        InlineOutline.Add(inlines, state);
        state.Close(tag);
    }
}
