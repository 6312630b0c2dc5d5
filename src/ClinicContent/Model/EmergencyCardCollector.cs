using ClinicContent.Model.Blocks;

namespace ClinicContent.Model;

/// <summary>The care cards of level emergency in a text, or in all texts of an item, however deep: the one place that knows which texts those are.</summary>
internal sealed class EmergencyCardCollector : RichTextWalker
{
    private readonly List<CareCardBlock> found = [];

    internal static ValueList<CareCardBlock> Collect(ValueList<Block> blocks)
    {
        var collector = new EmergencyCardCollector();
        collector.Walk(blocks);
        return collector.found.ToValueList();
    }

    /// <summary>Those of every text that an item has, each once.</summary>
    internal static ValueList<CareCardBlock> Collect(ContentItem item)
    {
        var collector = new EmergencyCardCollector();
        if (item is Condition condition)
        {
            collector.Walk(condition.UrgentHelp.AsBlocks());
            collector.Walk(condition.Definition?.Blocks ?? default);
        }

        collector.Walk(item.Body?.Blocks ?? default);
        collector.Walk((item as Post)?.Questions.AsBlocks() ?? default);
        return collector.found.Distinct().ToValueList();
    }

    private protected override void OnBlock(Block block)
    {
        if (block is CareCardBlock { Level: CareLevel.Emergency } card)
        {
            found.Add(card);
        }
    }
}
