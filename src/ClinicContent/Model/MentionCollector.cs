using ClinicContent.Model.Blocks;

namespace ClinicContent.Model;

/// <summary>The items that a text mentions, each once, in order of first appearance.</summary>
internal sealed class MentionCollector : RichTextWalker
{
    private readonly List<ItemRef> found = [];
    private readonly HashSet<ItemRef> seen = [];

    internal static ItemRef[] Collect(ValueList<Block> blocks)
    {
        var collector = new MentionCollector();
        collector.Walk(blocks);
        return [.. collector.found];
    }

    private protected override void OnItem(ItemRef item)
    {
        if (seen.Add(item))
        {
            found.Add(item);
        }
    }
}
