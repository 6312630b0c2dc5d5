using System.Text;
using ClinicContent.Diagnostics;
using ClinicContent.Markdown.Syntax;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicContent.Markdown.Reading;

/// <summary>Puts quotes on the tape, and what is written as one with a mark: callouts, care cards, questions and the like.</summary>
internal sealed class QuoteTape(
    TapeWriter writer,
    MarkdownSupport support,
    InlineTape inlines,
    string text,
    BlockTape blocks
)
{
    internal void Add(QuoteBlock quote, string? only)
    {
        if (MarkedQuote.Of(quote, text) is { } marked)
        {
            AddMarked(marked, only);
            return;
        }

        if (
            quote is [ParagraphBlock { Inline.FirstChild: LiteralInline or DelimiterInline } first, ..]
            && AlertMarker.FindBare(text.AsSpan(first.Span.Start)) is { } bare
        )
        {
            support.RefuseMark(first.Span.Start, bare.Length, $"[!{bare.Mark}]");
        }

        var content = quote.ToList();
        var attribution = TakeAttribution(content);
        blocks.Open("quote", quote.Span.Start, only);
        blocks.Member("content"u8, content, quote.Span.Start);
        Attribution(attribution);
        writer.Close();
    }

    /// <summary>Refuses the contacts of a card that stand in a quote of their own beneath it.</summary>
    internal void RefuseParted(QuoteBlock card, QuoteBlock quote)
    {
        if (
            quote is [Table table]
            && MarkedQuote.Of(card, text) is { } marked
            && AlertMarker.Lookup(AlertMarker.Cards, marked.Marker) is not null
            && ContactTable.IsOne(table, inlines)
        )
        {
            support.Refuse(
                new(quote.Span.Start, quote.Span.Start),
                "a table of contacts in a quote of its own",
                "it belongs to the card above: begin the blank line between them with >"
            );
        }
    }

    private void AddMarked(MarkedQuote quote, string? only)
    {
        var (marker, at) = (quote.Marker, quote.At);
        if (AlertMarker.Lookup(AlertMarker.Callouts, marker) is { } kind)
        {
            blocks.Open("callout", at, only);
            writer.Member("kind"u8, kind, at);
            OptionalTitle("title"u8, quote);
            blocks.Member("content"u8, quote.Content, at);
            writer.Close();
        }
        else if (AlertMarker.Lookup(AlertMarker.Cards, marker) is { } level)
        {
            CareCard(quote, level, only);
        }
        else if (AlertMarker.Lookup(AlertMarker.Actions, marker) is { } action)
        {
            blocks.Open("action", at, only);
            writer.Member("action"u8, action, at);
            LinkedTitle("label"u8, quote);
            RefuseMore(quote.Content, "an action is one link");
            writer.Close();
        }
        else
        {
            AddNamed(quote, only);
        }
    }

    private void AddNamed(MarkedQuote quote, string? only)
    {
        switch (quote.Marker.ToUpperInvariant())
        {
            case AlertMarker.PullQuote:
                PullQuote(quote, only);
                break;
            case AlertMarker.Video:
                Video(quote, only);
                break;
            case AlertMarker.Details:
                Titled("details", "summary"u8, "content"u8, quote, only);
                break;
            case AlertMarker.Question:
                Titled("question", "question"u8, "answer"u8, quote, only);
                break;
            case AlertMarker.DoDont:
                DoDont(quote, only);
                break;
            default:
                var nearest = Nearest.Find(quote.Marker.ToUpperInvariant(), AlertMarker.All);
                support.Refuse(
                    new(quote.At, quote.At + quote.Marker.Length + 2),
                    $"the mark [!{quote.Marker}]",
                    "known are " + string.Join(", ", AlertMarker.All),
                    nearest is null ? null : $"[!{nearest}]"
                );
                break;
        }
    }

    private void CareCard(MarkedQuote quote, string level, string? only)
    {
        var content = quote.Content.ToList();
        var contacts = content is [.., Table table] && ContactTable.IsOne(table, inlines) ? table : null;
        if (contacts is null && content is [.., Table other])
        {
            ContactTable.RefuseNearly(other, support, inlines);
        }

        blocks.Open("care-card", quote.At, only);
        writer.Member("level"u8, level, quote.At);
        Title("title"u8, quote);
        blocks.Member("content"u8, contacts is null ? content : content[..^1], quote.At);
        if (contacts is not null)
        {
            ContactTable.Add(contacts, writer, support, inlines);
        }

        writer.Close();
    }

    private void PullQuote(MarkedQuote quote, string? only)
    {
        var content = quote.Content.ToList();
        var attribution = TakeAttribution(content);
        blocks.Open("pull-quote", quote.At, only);
        if (content is [ParagraphBlock paragraph] && quote.Title.Count == 0)
        {
            inlines.Member("content"u8, InlineRun.Of(paragraph.Inline), paragraph.Span.Start);
        }
        else
        {
            inlines.Member("content"u8, quote.Title, quote.At);
            RefuseMore(content, "a pull quote is one paragraph");
        }

        Attribution(attribution);
        writer.Close();
    }

    private void Video(MarkedQuote quote, string? only)
    {
        blocks.Open("video", quote.At, only);
        LinkedTitle("title"u8, quote);
        if (quote.Content is [ParagraphBlock transcript])
        {
            var words = inlines.Plain(InlineRun.Of(transcript.Inline), "a transcript");
            writer.Member("transcript"u8, words, transcript.Span.Start);
        }
        else
        {
            RefuseMore(quote.Content, "a transcript is one paragraph, with a backslash before each line break");
        }

        writer.Close();
    }

    private void Titled(
        string type,
        ReadOnlySpan<byte> title,
        ReadOnlySpan<byte> content,
        MarkedQuote quote,
        string? only
    )
    {
        blocks.Open(type, quote.At, only);
        if (quote.Title.Count == 0 && quote.Content.Count > 0)
        {
            support.Refuse(
                new(quote.At, quote.At + quote.Marker.Length + 2),
                $"[!{quote.Marker}] with nothing behind it",
                $"write the {Encoding.UTF8.GetString(title)} behind the mark, on the same line"
            );
            writer.BrokenMember(title, quote.At);
        }

        Title(title, quote);
        blocks.Member(content, quote.Content, quote.At);
        writer.Close();
    }

    private void DoDont(MarkedQuote quote, string? only)
    {
        blocks.Open("do-dont", quote.At, only);
        if (quote.Title.Count > 0)
        {
            support.Refuse(new(quote.At, quote.At), "a title", "a list of what to do and not to do has none");
        }

        for (var i = 0; i < quote.Content.Count; i++)
        {
            var label = DoDontLabel.Of(quote.Content[i]);
            if (label is null && DoDontLabel.Nearly(quote.Content[i]) is { } nearly)
            {
                label = nearly;
                support.Refuse(quote.Content[i].Span, "this label", "**Do** and **Don't** stand here", $"**{nearly}**");
            }

            if (label is not null && i + 1 < quote.Content.Count && quote.Content[i + 1] is ListBlock list)
            {
                Items(label == DoDontLabel.Do ? "dos"u8 : "donts"u8, list);
                i++;
            }
            else
            {
                RefuseMore([quote.Content[i]], "**Do** and **Don't** stand here, each with a list beneath");
            }
        }

        writer.Close();
    }

    private void Items(ReadOnlySpan<byte> name, ListBlock list)
    {
        if (list.IsOrdered)
        {
            support.Refuse(
                new(list.Span.Start, list.Span.Start),
                "a list with numbers",
                "what to do and not to do has no order; begin each line with a hyphen"
            );
        }

        writer.Name(name, list.Span.Start);
        writer.OpenArray(list.Span.Start);
        foreach (var item in list.Cast<ListItemBlock>())
        {
            TickBox.Refuse(item, text, support);
            var paragraph = item is [ParagraphBlock only] ? only : null;
            inlines.Array(InlineRun.Of(paragraph?.Inline), item.Span.Start);
            if (paragraph is null && item.Count > 0)
            {
                RefuseMore([.. item], "each item is one paragraph");
            }
        }

        writer.Close();
    }

    private void OptionalTitle(ReadOnlySpan<byte> name, MarkedQuote quote)
    {
        if (quote.Title.Count > 0)
        {
            Title(name, quote);
        }
    }

    private void Title(ReadOnlySpan<byte> name, MarkedQuote quote)
    {
        if (quote.Title.Count > 0)
        {
            writer.Member(name, inlines.Plain(quote.Title, "a title"), quote.Title[0].Span.Start);
        }
    }

    private void LinkedTitle(ReadOnlySpan<byte> name, MarkedQuote quote)
    {
        if (quote.Title is { Count: 1 } title && title[0] is LinkInline { IsImage: false } link)
        {
            writer.Member(name, inlines.Plain(InlineRun.Of(link), "a title"), link.Span.Start + 1);
            writer.Member("url"u8, support.UrlOf(link), MarkdownSupport.PlaceOfUrl(link));
        }
        else if (quote.Title.Count > 0)
        {
            support.Refuse(quote.Title[0].Span, "this", "a link stands here: [words](address)");
            writer.BrokenMember(name, quote.Title[0].Span.Start);
            writer.BrokenMember("url"u8, quote.Title[0].Span.Start);
        }
    }

    private void Attribution(InlineRun? run)
    {
        if (run is not null)
        {
            var at = run[0].Span.Start;
            var words = run.After(at + QuoteAttribution.Mark.Length);
            writer.Member("attribution"u8, inlines.Plain(words, "an attribution"), at);
        }
    }

    // It is the last line, with or without a blank one before it.
    private static InlineRun? TakeAttribution(List<Block> content)
    {
        if (content is not [.., ParagraphBlock last])
        {
            return null;
        }

        var run = InlineRun.Of(last.Inline);
        var start = run.Count;
        while (start > 0 && run[start - 1] is not LineBreakInline)
        {
            start--;
        }

        if (start == run.Count || !QuoteAttribution.IsOne(run[start]))
        {
            return null;
        }

        content.RemoveAt(content.Count - 1);
        if (start > 1)
        {
            content.Add(MarkedQuote.Paragraph(run.Part(0, start - 1)));
        }

        return run.Part(start, run.Count);
    }

    private void RefuseMore(IReadOnlyList<Block> content, string why)
    {
        foreach (var block in content)
        {
            support.Refuse(block.Span, "this", why);
        }
    }
}
