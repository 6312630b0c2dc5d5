using Ardalis.GuardClauses;

namespace ClinicContent.Model.Blocks;

/// <summary>Does something with each kind of block. A new kind is a new abstract method, so that no renderer can forget it.</summary>
/// <typeparam name="TState">What is handed through, such as the place to write to; a visitor without it stays free of state.</typeparam>
public abstract class BlockVisitor<TState>
{
    /// <summary>Calls the method for the kind of block. O(1), nothing allocated.</summary>
    /// <param name="block">The block.</param>
    /// <param name="state">What is handed through.</param>
    /// <exception cref="ArgumentNullException">The block is null.</exception>
    public void Visit(Block block, TState state)
    {
        Guard.Against.Null(block);
        switch (block.Kind)
        {
            case BlockKind.Heading:
                VisitHeading((HeadingBlock)block, state);
                break;
            case BlockKind.Paragraph:
                VisitParagraph((ParagraphBlock)block, state);
                break;
            case BlockKind.List:
                VisitList((ListBlock)block, state);
                break;
            case BlockKind.FactList:
                VisitFactList((FactListBlock)block, state);
                break;
            case BlockKind.Quote:
                VisitQuote((QuoteBlock)block, state);
                break;
            case BlockKind.PullQuote:
                VisitPullQuote((PullQuoteBlock)block, state);
                break;
            case BlockKind.Callout:
                VisitCallout((CalloutBlock)block, state);
                break;
            case BlockKind.CareCard:
                VisitCareCard((CareCardBlock)block, state);
                break;
            case BlockKind.DoDont:
                VisitDoDont((DoDontBlock)block, state);
                break;
            case BlockKind.Table:
                VisitTable((TableBlock)block, state);
                break;
            case BlockKind.Figure:
                VisitFigure((FigureBlock)block, state);
                break;
            case BlockKind.Video:
                VisitVideo((VideoBlock)block, state);
                break;
            case BlockKind.Details:
                VisitDetails((DetailsBlock)block, state);
                break;
            case BlockKind.Question:
                VisitQuestion((QuestionBlock)block, state);
                break;
            case BlockKind.Embed:
                VisitEmbed((EmbedBlock)block, state);
                break;
            case BlockKind.Action:
                VisitAction((ActionBlock)block, state);
                break;
            case BlockKind.Divider:
                VisitDivider((DividerBlock)block, state);
                break;
            default:
                throw new InvalidOperationException($"BlockKind {block.Kind} has no method.");
        }
    }

    /// <summary>Visits blocks in order.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="state">What is handed through.</param>
    public void VisitAll(ValueList<Block> blocks, TState state)
    {
        foreach (var block in blocks.AsSpan())
        {
            Visit(block, state);
        }
    }

    /// <summary>Does something with a <see cref="HeadingBlock"/>.</summary>
    /// <param name="block">The block.</param>
    /// <param name="state">What is handed through.</param>
    protected abstract void VisitHeading(HeadingBlock block, TState state);

    /// <summary>Does something with a <see cref="ParagraphBlock"/>.</summary>
    /// <param name="block">The block.</param>
    /// <param name="state">What is handed through.</param>
    protected abstract void VisitParagraph(ParagraphBlock block, TState state);

    /// <summary>Does something with a <see cref="ListBlock"/>.</summary>
    /// <param name="block">The block.</param>
    /// <param name="state">What is handed through.</param>
    protected abstract void VisitList(ListBlock block, TState state);

    /// <summary>Does something with a <see cref="FactListBlock"/>.</summary>
    /// <param name="block">The block.</param>
    /// <param name="state">What is handed through.</param>
    protected abstract void VisitFactList(FactListBlock block, TState state);

    /// <summary>Does something with a <see cref="QuoteBlock"/>.</summary>
    /// <param name="block">The block.</param>
    /// <param name="state">What is handed through.</param>
    protected abstract void VisitQuote(QuoteBlock block, TState state);

    /// <summary>Does something with a <see cref="PullQuoteBlock"/>.</summary>
    /// <param name="block">The block.</param>
    /// <param name="state">What is handed through.</param>
    protected abstract void VisitPullQuote(PullQuoteBlock block, TState state);

    /// <summary>Does something with a <see cref="CalloutBlock"/>.</summary>
    /// <param name="block">The block.</param>
    /// <param name="state">What is handed through.</param>
    protected abstract void VisitCallout(CalloutBlock block, TState state);

    /// <summary>Does something with a <see cref="CareCardBlock"/>.</summary>
    /// <param name="block">The block.</param>
    /// <param name="state">What is handed through.</param>
    protected abstract void VisitCareCard(CareCardBlock block, TState state);

    /// <summary>Does something with a <see cref="DoDontBlock"/>.</summary>
    /// <param name="block">The block.</param>
    /// <param name="state">What is handed through.</param>
    protected abstract void VisitDoDont(DoDontBlock block, TState state);

    /// <summary>Does something with a <see cref="TableBlock"/>.</summary>
    /// <param name="block">The block.</param>
    /// <param name="state">What is handed through.</param>
    protected abstract void VisitTable(TableBlock block, TState state);

    /// <summary>Does something with a <see cref="FigureBlock"/>.</summary>
    /// <param name="block">The block.</param>
    /// <param name="state">What is handed through.</param>
    protected abstract void VisitFigure(FigureBlock block, TState state);

    /// <summary>Does something with a <see cref="VideoBlock"/>.</summary>
    /// <param name="block">The block.</param>
    /// <param name="state">What is handed through.</param>
    protected abstract void VisitVideo(VideoBlock block, TState state);

    /// <summary>Does something with a <see cref="DetailsBlock"/>.</summary>
    /// <param name="block">The block.</param>
    /// <param name="state">What is handed through.</param>
    protected abstract void VisitDetails(DetailsBlock block, TState state);

    /// <summary>Does something with a <see cref="QuestionBlock"/>.</summary>
    /// <param name="block">The block.</param>
    /// <param name="state">What is handed through.</param>
    protected abstract void VisitQuestion(QuestionBlock block, TState state);

    /// <summary>Does something with a <see cref="EmbedBlock"/>.</summary>
    /// <param name="block">The block.</param>
    /// <param name="state">What is handed through.</param>
    protected abstract void VisitEmbed(EmbedBlock block, TState state);

    /// <summary>Does something with a <see cref="ActionBlock"/>.</summary>
    /// <param name="block">The block.</param>
    /// <param name="state">What is handed through.</param>
    protected abstract void VisitAction(ActionBlock block, TState state);

    /// <summary>Does something with a <see cref="DividerBlock"/>.</summary>
    /// <param name="block">The block.</param>
    /// <param name="state">What is handed through.</param>
    protected abstract void VisitDivider(DividerBlock block, TState state);
}
