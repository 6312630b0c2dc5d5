using ClinicContent.Model.Blocks;
using ClinicContent.Model.Inlines;

namespace ClinicContent.Markdown.Writing;

/// <summary>Tells ordinary lists that a reader would take for lists of facts.</summary>
internal static class FactLists
{
    /// <summary>Whether an item begins with a bold label that ends in a colon.</summary>
    internal static bool LooksLikeFact(ListItem item) =>
        item.Content.AsSpan() is [ParagraphBlock paragraph]
        && paragraph.Content.AsSpan() is [StrongInline label, ..]
        && label.Content.AsSpan() is [.., TextInline last]
        && last.Text.EndsWith(':');
}
