using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicContent.Markdown.Syntax;

/// <summary>The bold words above the lists of what to do and what not to do.</summary>
internal static class DoDontLabel
{
    internal const string Do = "Do";
    internal const string Dont = "Don't";

    /// <summary>Which of the two a block is; null where it is neither.</summary>
    internal static string? Of(Block block)
    {
        var isBold =
            block is ParagraphBlock { Inline.FirstChild: EmphasisInline { DelimiterCount: 2 } label }
            && label.NextSibling is null
            && label.FirstChild is LiteralInline
            && label.FirstChild == label.LastChild;
        if (!isBold)
        {
            return null;
        }

        var word = ((LiteralInline)((EmphasisInline)((ParagraphBlock)block).Inline!.FirstChild!).FirstChild!).Content;
        return word.AsSpan() switch
        {
            Do => Do,
            Dont or "Don’t" => Dont,
            _ => null,
        };
    }
}
