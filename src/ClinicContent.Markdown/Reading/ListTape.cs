using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicContent.Markdown.Reading;

/// <summary>Puts lists on the tape, and what is written as one: facts with a label each.</summary>
internal sealed class ListTape(
    TapeWriter writer,
    MarkdownSupport support,
    InlineTape inlines,
    string text,
    BlockTape blocks
)
{
    /// <summary>Adds a list. One that is ordinary is no list of facts, whatever it looks like.</summary>
    internal void Add(ListBlock list, bool isOrdinary, string? only)
    {
        if (list.IsOrdered && list.OrderedStart is not (null or "1"))
        {
            support.Refuse(list.Span, "a list that begins with " + list.OrderedStart, "numbers begin with 1");
        }

        if (!isOrdinary && FactList.IsOne(list))
        {
            Facts(list, only);
            return;
        }

        blocks.Open("list", list.Span.Start, only);
        if (list.IsOrdered)
        {
            writer.Name("ordered"u8, list.Span.Start);
            writer.Flag(list.Span.Start);
        }

        writer.Name("items"u8, list.Span.Start);
        writer.OpenArray(list.Span.Start);
        foreach (var item in list.Cast<ListItemBlock>())
        {
            TickBox.Refuse(item, text, support);
            writer.OpenObject(item.Span.Start);
            blocks.Member("content"u8, item, item.Span.Start);
            writer.Close();
        }

        writer.Close();
        writer.Close();
    }

    private void Facts(ListBlock list, string? only)
    {
        blocks.Open("fact-list", list.Span.Start, only);
        writer.Name("facts"u8, list.Span.Start);
        writer.OpenArray(list.Span.Start);
        foreach (var item in list.Cast<ListItemBlock>())
        {
            var run = InlineRun.Of(((ParagraphBlock)item[0]).Inline);
            var label = (EmphasisInline)run[0];
            writer.OpenObject(item.Span.Start);
            writer.Member(
                "label"u8,
                inlines.Plain(InlineRun.Of(label), "the label of a fact")[..^1],
                label.Span.Start + 2
            );
            inlines.Member("content"u8, run.After(label.Span.End + 1), label.Span.End);
            writer.Close();
        }

        writer.Close();
        writer.Close();
    }
}
