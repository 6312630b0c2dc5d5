using Markdig.Syntax;

namespace ClinicContent.Markdown.Reading;

/// <summary>A box to tick at the start of an item of a list: <c>- [ ] words</c>.</summary>
internal static class TickBox
{
    internal static void Refuse(ListItemBlock item, string text, MarkdownSupport support)
    {
        if (
            item is [ParagraphBlock first, ..]
            && text.AsSpan(first.Span.Start) is ['[', ' ' or 'x' or 'X', ']', ' ', ..]
        )
        {
            support.Refuse(
                new(first.Span.Start, first.Span.Start + 2),
                "a box to tick",
                "the model has none; a bracket as text is written \\["
            );
        }
    }
}
