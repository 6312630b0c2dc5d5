using ClinicContent.Model;
using ClinicContent.Model.Blocks;

namespace ClinicContent.Validation;

/// <summary>Finds where a text first mentions an item.</summary>
internal sealed class MentionLocator : RichTextPathWalker
{
    private readonly ItemRef sought;
    private string? found;

    private MentionLocator(ItemRef sought) => this.sought = sought;

    internal static string Find(ValueList<Block> blocks, string member, ItemRef sought)
    {
        var locator = new MentionLocator(sought);
        locator.Walk(blocks, member);
        return locator.found ?? "$." + member;
    }

    private protected override void OnItem(ItemRef item)
    {
        if (found is null && item == sought)
        {
            found = Path + ".item";
        }
    }
}
