using ClinicContent.Model.Blocks;

namespace ClinicContent.Shapes;

/// <summary>The cases of <see cref="Block"/>, in the order of <see cref="BlockKind"/>.</summary>
internal sealed class BlockUnion() : Union<Block>("a block")
{
    private protected override UnionCase<Block>[] MakeCases() =>
        [
            Case("heading"u8, BlockShapes.HeadingBlock),
            Case("paragraph"u8, BlockShapes.ParagraphBlock),
            Case("list"u8, BlockShapes.ListBlock),
            Case("fact-list"u8, BlockShapes.FactListBlock),
            Case("quote"u8, BlockShapes.QuoteBlock),
            Case("pull-quote"u8, BlockShapes.PullQuoteBlock),
            Case("callout"u8, BlockShapes.CalloutBlock),
            Case("care-card"u8, BlockShapes.CareCardBlock),
            Case("do-dont"u8, BlockShapes.DoDontBlock),
            Case("table"u8, BlockShapes.TableBlock),
            Case("figure"u8, BlockShapes.FigureBlock),
            Case("video"u8, BlockShapes.VideoBlock),
            Case("details"u8, BlockShapes.DetailsBlock),
            Case("question"u8, BlockShapes.QuestionBlock),
            Case("embed"u8, BlockShapes.EmbedBlock),
            Case("action"u8, BlockShapes.ActionBlock),
            Case("divider"u8, BlockShapes.DividerBlock),
        ];

    private protected override int CaseOf(Block value) => (int)value.Kind;
}
