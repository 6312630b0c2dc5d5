using ClinicContent.Model;
using ClinicContent.Model.Blocks;

namespace ClinicContent.JsonLd;

/// <summary>What stands somewhere in the text of an item and has a node of its own: emergency care cards, and questions with their answers. Used again for item after item.</summary>
/// <remarks>Both are found on one way through the text; the cards are those of <see cref="ContentItem.EmergencyCards"/>.</remarks>
internal sealed class PageParts : RichTextWalker
{
    private readonly List<CareCardBlock> cards = [];
    private readonly List<QuestionBlock> questions = [];

    /// <summary>The care cards of level emergency, each once, in the order of the text.</summary>
    internal List<CareCardBlock> EmergencyCards => cards;

    /// <summary>The questions, each once, in the order of the text.</summary>
    internal List<QuestionBlock> Questions => questions;

    internal void Find(ContentItem item)
    {
        Clear();
        if (item is Condition condition)
        {
            WalkAll(condition.UrgentHelp);
            Walk(condition.Definition?.Blocks ?? default);
        }

        Walk(item.Body?.Blocks ?? default);
        WalkAll((item as Post)?.Questions ?? default);
    }

    internal void Clear()
    {
        cards.Clear();
        questions.Clear();
    }

    private protected override void OnBlock(Block block)
    {
        if (block is CareCardBlock { Level: CareLevel.Emergency } card && !cards.Contains(card))
        {
            cards.Add(card);
        }
        else if (block is QuestionBlock question && !questions.Contains(question))
        {
            questions.Add(question);
        }
    }

    private void WalkAll<TBlock>(ValueList<TBlock> blocks)
        where TBlock : Block
    {
        if (!blocks.IsEmpty)
        {
            Walk(blocks.AsBlocks());
        }
    }
}
