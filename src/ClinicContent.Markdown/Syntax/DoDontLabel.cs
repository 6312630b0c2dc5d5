using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicContent.Markdown.Syntax;

/// <summary>The bold words above the lists of what to do and what not to do.</summary>
internal static class DoDontLabel
{
    internal const string Do = "Do";
    internal const string Dont = "Don't";

    /// <summary>Which of the two a block is; null where it is neither.</summary>
    internal static string? Of(Block block) =>
        WordOf(block) switch
        {
            Do => Do,
            Dont or "Don’t" => Dont,
            _ => null,
        };

    /// <summary>Which of the two a block nearly is; null where it is near neither.</summary>
    internal static string? Nearly(Block block)
    {
        var letters = string.Concat((WordOf(block) ?? "").Where(char.IsAsciiLetter)).ToUpperInvariant();
        return letters switch
        {
            "DO" or "DOS" => Do,
            "DONT" or "DONTS" or "DONOT" => Dont,
            _ => null,
        };
    }

    // The word of a paragraph that is one bold word.
    private static string? WordOf(Block block)
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

        return (
            (LiteralInline)((EmphasisInline)((ParagraphBlock)block).Inline!.FirstChild!).FirstChild!
        ).Content.ToString();
    }
}
