using ClinicContent.Markdown.Syntax;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicContent.Markdown.Reading;

/// <summary>A quote that begins with a mark: what stands behind the mark on its line is the title, the rest is the content.</summary>
/// <param name="Marker">The mark, without brackets.</param>
/// <param name="At">Where the mark begins.</param>
/// <param name="Title">What stands behind the mark on its line.</param>
/// <param name="Content">The blocks beneath.</param>
internal sealed record MarkedQuote(string Marker, int At, InlineRun Title, IReadOnlyList<Block> Content)
{
    /// <summary>The marked quote that a quote is; null where it has no mark.</summary>
    internal static MarkedQuote? Of(QuoteBlock quote, string text)
    {
        if (
            quote is not [ParagraphBlock { Inline.FirstChild: not LinkInline } first, ..]
            || AlertMarker.Find(text.AsSpan(first.Span.Start)) is not { } marker
        )
        {
            return null;
        }

        var at = first.Span.Start;
        var run = InlineRun.Of(first.Inline).After(at + marker.Length + "[!]".Length);
        var end = 0;
        while (end < run.Count && run[end] is not LineBreakInline)
        {
            end++;
        }

        List<Block> content = [.. quote];
        content.RemoveAt(0);
        if (end + 1 < run.Count)
        {
            content.Insert(0, Paragraph(run.Part(end + 1, run.Count)));
        }

        return new(marker, at, run.Part(0, end), content);
    }

    /// <summary>A part of a paragraph as one of its own: what stands beneath a mark without a blank line between.</summary>
    internal static ParagraphBlock Paragraph(InlineRun inlines)
    {
        var container = new ContainerInline();
        for (var i = 0; i < inlines.Count; i++)
        {
            inlines[i].Remove();
            container.AppendChild(inlines[i]);
        }

        var span = new SourceSpan(inlines[0].Span.Start, inlines[inlines.Count - 1].Span.End);
        return new() { Inline = container, Span = span };
    }
}
