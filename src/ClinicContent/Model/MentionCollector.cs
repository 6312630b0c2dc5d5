using ClinicContent.Model.Blocks;

namespace ClinicContent.Model;

/// <summary>The items that a text mentions, each once, in order of first appearance.</summary>
internal sealed class MentionCollector : RichTextWalker
{
    // Texts mention a handful of items: only beyond it is a set worth its price.
    private const int MostWithoutSet = 16;

    private readonly List<ItemRef> found = [];
    private HashSet<ItemRef>? seen;

    internal static ItemRef[] Collect(ValueList<Block> blocks)
    {
        var collector = new MentionCollector();
        collector.Walk(blocks);
        return [.. collector.found];
    }

    private protected override void OnItem(ItemRef item)
    {
        if (seen is null ? found.Contains(item) : !seen.Add(item))
        {
            return;
        }

        found.Add(item);
        if (found.Count == MostWithoutSet)
        {
            seen = [.. found];
        }
    }
}
