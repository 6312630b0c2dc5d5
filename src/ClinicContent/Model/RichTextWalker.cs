using ClinicContent.Model.Blocks;
using ClinicContent.Model.Inlines;

namespace ClinicContent.Model;

/// <summary>Goes through a text from top to bottom, however deep, and tells what it meets. The one place that knows the children of every block and inline.</summary>
internal abstract class RichTextWalker
{
    private readonly BlockWalk blockWalk;
    private readonly InlineWalk inlineWalk;

    private protected RichTextWalker()
    {
        blockWalk = new(this);
        inlineWalk = new(this);
    }

    internal void Walk(ValueList<Block> blocks, string member = "") => Blocks(member, blocks);

    /// <summary>A block is met, before what is inside it.</summary>
    private protected virtual void OnBlock(Block block) { }

    /// <summary>A text is met that readers read.</summary>
    private protected virtual void OnText(string text) { }

    /// <summary>A mention or embed is met, in the member <c>item</c> of where the walk stands.</summary>
    private protected virtual void OnItem(ItemRef item) { }

    /// <summary>A citation mark is met, in the member <c>key</c> of where the walk stands.</summary>
    private protected virtual void OnCitation(string key) { }

    /// <summary>A link or mention is met, and may hold words of its own: the walk goes into it.</summary>
    private protected virtual void OnLink() { }

    /// <summary>The walk comes out of a link or mention.</summary>
    private protected virtual void OnLinkEnd() { }

    /// <summary>The walk goes down into a member, or into one element of a list.</summary>
    private protected virtual void OnEnter(string member, int index) { }

    /// <summary>The walk comes back up.</summary>
    private protected virtual void OnLeave() { }

    private void Step(Block block)
    {
        OnBlock(block);
        blockWalk.Visit(block, null);
    }

    private void Optional(string? text)
    {
        if (text is not null)
        {
            OnText(text);
        }
    }

    private void Each<T>(string member, ValueList<T> children, Action<RichTextWalker, T> step)
    {
        for (var i = 0; i < children.Count; i++)
        {
            OnEnter(member, i);
            step(this, children[i]);
            OnLeave();
        }
    }

    private void Blocks(string member, ValueList<Block> blocks) =>
        Each(member, blocks, static (walker, block) => walker.Step(block));

    private void Inlines(string member, ValueList<Inline> inlines) =>
        Each(member, inlines, static (walker, inline) => walker.inlineWalk.Visit(inline, null));

    private void Cells(string member, ValueList<ValueList<Inline>> cells) =>
        Each(member, cells, static (walker, cell) => walker.Inlines("", cell));

    private sealed class BlockWalk(RichTextWalker walker) : BlockVisitor<object?>
    {
        protected override void VisitHeading(HeadingBlock block, object? state) =>
            walker.Inlines("content", block.Content);

        protected override void VisitParagraph(ParagraphBlock block, object? state) =>
            walker.Inlines("content", block.Content);

        protected override void VisitList(ListBlock block, object? state) =>
            walker.Each("items", block.Items, static (walker, item) => walker.Blocks("content", item.Content));

        protected override void VisitFactList(FactListBlock block, object? state) =>
            walker.Each(
                "facts",
                block.Facts,
                static (walker, fact) =>
                {
                    walker.OnText(fact.Label);
                    walker.Inlines("content", fact.Content);
                }
            );

        protected override void VisitQuote(QuoteBlock block, object? state)
        {
            walker.Blocks("content", block.Content);
            walker.Optional(block.Attribution);
        }

        protected override void VisitPullQuote(PullQuoteBlock block, object? state)
        {
            walker.Inlines("content", block.Content);
            walker.Optional(block.Attribution);
        }

        protected override void VisitCallout(CalloutBlock block, object? state)
        {
            walker.Optional(block.Title);
            walker.Blocks("content", block.Content);
        }

        protected override void VisitCareCard(CareCardBlock block, object? state)
        {
            walker.OnText(block.Title);
            walker.Blocks("content", block.Content);
            foreach (var contact in block.Contacts)
            {
                walker.OnText(contact.Name);
                walker.Optional(contact.Phone);
                walker.Optional(contact.Text);
                walker.Optional(contact.Hours);
            }
        }

        protected override void VisitDoDont(DoDontBlock block, object? state)
        {
            walker.Cells("dos", block.Dos);
            walker.Cells("donts", block.Donts);
        }

        protected override void VisitTable(TableBlock block, object? state)
        {
            walker.Optional(block.Caption);
            walker.Cells("header", block.Header);
            walker.Each("rows", block.Rows, static (walker, row) => walker.Cells("cells", row.Cells));
        }

        protected override void VisitFigure(FigureBlock block, object? state)
        {
            walker.Optional(block.Image.AlternativeText);
            walker.Optional(block.Image.Caption);
            walker.Optional(block.Image.Credit);
        }

        protected override void VisitVideo(VideoBlock block, object? state)
        {
            walker.OnText(block.Title);
            walker.Optional(block.Transcript);
        }

        protected override void VisitDetails(DetailsBlock block, object? state)
        {
            walker.OnText(block.Summary);
            walker.Blocks("content", block.Content);
        }

        protected override void VisitQuestion(QuestionBlock block, object? state)
        {
            walker.OnText(block.Question);
            walker.Blocks("answer", block.Answer);
        }

        protected override void VisitEmbed(EmbedBlock block, object? state) => walker.OnItem(block.Item);

        protected override void VisitAction(ActionBlock block, object? state) => walker.OnText(block.Label);

        protected override void VisitDivider(DividerBlock block, object? state) { }
    }

    private sealed class InlineWalk(RichTextWalker walker) : InlineVisitor<object?>
    {
        protected override void VisitText(TextInline inline, object? state) => walker.OnText(inline.Text);

        protected override void VisitStrong(StrongInline inline, object? state) =>
            walker.Inlines("content", inline.Content);

        protected override void VisitEmphasis(EmphasisInline inline, object? state) =>
            walker.Inlines("content", inline.Content);

        protected override void VisitSubscript(SubscriptInline inline, object? state) =>
            walker.Inlines("content", inline.Content);

        protected override void VisitSuperscript(SuperscriptInline inline, object? state) =>
            walker.Inlines("content", inline.Content);

        protected override void VisitLink(LinkInline inline, object? state)
        {
            walker.OnLink();
            walker.Inlines("content", inline.Content);
            walker.OnLinkEnd();
        }

        protected override void VisitMention(MentionInline inline, object? state)
        {
            walker.OnItem(inline.Item);
            walker.OnLink();
            walker.Inlines("content", inline.Content);
            walker.OnLinkEnd();
        }

        protected override void VisitCitation(CitationInline inline, object? state) => walker.OnCitation(inline.Key);

        protected override void VisitAbbreviation(AbbreviationInline inline, object? state) =>
            walker.OnText(inline.Text);

        protected override void VisitLineBreak(LineBreakInline inline, object? state) { }
    }
}
