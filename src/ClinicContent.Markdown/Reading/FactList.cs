using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicContent.Markdown.Reading;

/// <summary>A list each item of which begins with a bold label that ends in a colon: <c>- **Safety:** supervised</c>.</summary>
internal static class FactList
{
    internal static bool IsOne(ListBlock list) =>
        !list.IsOrdered && list.Count > 0 && list.All(item => IsFact((ListItemBlock)item));

    private static bool IsFact(ListItemBlock item) =>
        item is [ParagraphBlock { Inline.FirstChild: EmphasisInline { DelimiterCount: 2 } label }]
        && label.LastChild is LiteralInline last
        && last.Content.AsSpan().EndsWith(":")
        && label.All(inline => inline is LiteralInline or HtmlEntityInline || InlineTape.IsBoundary(inline))
        && (label.Count() > 1 || last.Content.Length > 1);
}
