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

        var content = quote.ToList();
        var attribution = TakeAttribution(content);
        blocks.Open("quote", quote.Span.Start, only);
        blocks.Member("content"u8, content, quote.Span.Start);
        Attribution(attribution);
        writer.Close();
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
        writer.Name(name, list.Span.Start);
        writer.OpenArray(list.Span.Start);
        foreach (var item in list.Cast<ListItemBlock>())
        {
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

    private void Attribution(ParagraphBlock? paragraph)
    {
        if (paragraph is not null)
        {
            var run = InlineRun.Of(paragraph.Inline).After(paragraph.Span.Start + QuoteAttribution.Mark.Length);
            writer.Member("attribution"u8, inlines.Plain(run, "an attribution"), paragraph.Span.Start);
        }
    }

    private static ParagraphBlock? TakeAttribution(List<Block> content)
    {
        if (content is not [.., ParagraphBlock last] || !QuoteAttribution.IsOne(last))
        {
            return null;
        }

        content.RemoveAt(content.Count - 1);
        return last;
    }

    private void RefuseMore(IReadOnlyList<Block> content, string why)
    {
        foreach (var block in content)
        {
            support.Refuse(block.Span, "this", why);
        }
    }
}
