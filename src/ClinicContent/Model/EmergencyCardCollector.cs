using ClinicContent.Model.Blocks;

namespace ClinicContent.Model;

/// <summary>The care cards of level emergency in a text, however deep.</summary>
internal sealed class EmergencyCardCollector : RichTextWalker
{
    private readonly List<CareCardBlock> found = [];

    internal static ValueList<CareCardBlock> Collect(ValueList<Block> blocks)
    {
        var collector = new EmergencyCardCollector();
        collector.Walk(blocks);
        return collector.found.ToValueList();
    }

    private protected override void OnBlock(Block block)
    {
        if (block is CareCardBlock { Level: CareLevel.Emergency } card)
        {
            found.Add(card);
        }
    }
}
