using System.Text;
using ClinicContent.Markdown.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicContent.Markdown.Reading;

/// <summary>Puts inlines on the tape.</summary>
internal sealed class InlineTape(TapeWriter writer, MarkdownSupport support)
{
    private readonly StringBuilder text = new();
    private int textStart = -1;

    /// <summary>The inlines as a member of a block.</summary>
    internal void Member(ReadOnlySpan<byte> name, InlineRun inlines, int at)
    {
        writer.Name(name, at);
        Array(inlines, at);
    }

    /// <summary>The inlines as an array of texts and objects.</summary>
    internal void Array(InlineRun inlines, int at)
    {
        writer.OpenArray(at);
        if (support.CanGoDeeper(at))
        {
            for (var i = 0; i < inlines.Count; i++)
            {
                i = Add(inlines, i);
            }
        }

        Flush();
        writer.Close();
    }

    /// <summary>The words of inlines that must be plain, since what they become holds no others.</summary>
    internal string Plain(InlineRun inlines, string what)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < inlines.Count; i++)
        {
            var inline = inlines[i];
            switch (inline)
            {
                case LiteralInline literal:
                    plain.Append(literal.Content.AsSpan());
                    break;
                case HtmlEntityInline entity:
                    plain.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline lineBreak:
                    plain.Append(lineBreak.IsHard ? '\n' : ' ');
                    break;
                case AutolinkInline link:
                    plain.Append(link.Url);
                    break;
                case HtmlInline when IsBoundary(inline):
                    break;
                default:
                    support.Refuse(inline.Span, "marked-up text", what + " is plain text");
                    break;
            }
        }

        return plain.ToString();
    }

    /// <summary>Whether an inline is a comment that says nothing.</summary>
    internal static bool IsBoundary(Inline inline) =>
        inline is HtmlInline html
        && Directive.IsComment(html.Tag)
        && Directive.Parse(html.Tag, html.Span.Start).IsEmpty;

    // Adds the inline at a place, and answers the place of the last one that belongs to it.
    private int Add(InlineRun inlines, int index)
    {
        var inline = inlines[index];
        switch (inline)
        {
            case LiteralInline literal:
                Text(literal.Content.AsSpan(), literal.Span.Start);
                break;
            case HtmlEntityInline entity:
                Text(entity.Transcoded.AsSpan(), entity.Span.Start);
                break;
            case LineBreakInline { IsHard: false } soft:
                Text(" ", soft.Span.Start);
                break;
            case LineBreakInline hard:
                LineBreak(hard);
                break;
            case EmphasisInline emphasis:
                Container(emphasis.DelimiterCount == 2 ? "strong" : "emphasis", InlineRun.Of(emphasis), emphasis);
                break;
            case LinkInline { IsImage: true } image:
                support.Refuse(image.Span, "an image inside a paragraph", "set it on a line of its own");
                break;
            case LinkInline link:
                return Link(link, inlines, index);
            case AutolinkInline auto:
                Autolink(auto);
                break;
            case ItemInline item:
                Item(item);
                break;
            case CitationMarkInline mark:
                Citation(mark);
                break;
            case HtmlInline html:
                return Html(html, inlines, index);
            case CodeInline code:
                support.Refuse(code.Span, "code", "the model has none; a backtick as text is written \\`");
                break;
            default:
                support.Refuse(inline.Span, "this", "the model has nothing like it");
                break;
        }

        return index;
    }

    private void Text(ReadOnlySpan<char> more, int at)
    {
        textStart = textStart < 0 ? at : textStart;
        text.Append(more);
    }

    private void Flush()
    {
        if (text.Length > 0)
        {
            writer.Text(text.ToString(), textStart);
        }

        text.Clear();
        textStart = -1;
    }

    private void LineBreak(Inline inline)
    {
        Flush();
        writer.OpenTyped("line-break", inline.Span.Start);
        writer.Close();
    }

    private void Container(string type, InlineRun inlines, Inline inline)
    {
        Flush();
        writer.OpenTyped(type, inline.Span.Start);
        Member("content"u8, inlines, inline.Span.Start);
        writer.Close();
    }

    private int Link(LinkInline link, InlineRun inlines, int index)
    {
        var url = support.UrlOf(link);
        var isPlainLink = index + 1 < inlines.Count && IsDirective(inlines[index + 1], "link");
        if (!string.IsNullOrEmpty(link.Title))
        {
            support.Refuse(MarkdownSupport.SpanOfTitle(link), "the title of a link", "say it in the text");
        }

        Flush();
        var at = MarkdownSupport.PlaceOfUrl(link);
        if (!isPlainLink && ItemPath.Find(url) is { } item)
        {
            writer.OpenTyped("mention", link.Span.Start);
            writer.Member("item"u8, item, at);
        }
        else
        {
            if (!isPlainLink && ItemPath.LooksLikeFile(url))
            {
                support.Refuse(
                    new(at, at + url.Length - 1),
                    "a link to a file that is not written as one to an item",
                    "write the reference, as in condition/ptsd, or the path, as in ../conditions/ptsd.md",
                    ItemPath.Nearly(url)
                );
            }

            writer.OpenTyped("link", link.Span.Start);
            writer.Member("url"u8, url, at);
        }

        Member("content"u8, InlineRun.Of(link), link.Span.Start);
        writer.Close();
        return isPlainLink ? index + 1 : index;
    }

    private void Autolink(AutolinkInline link)
    {
        Flush();
        writer.OpenTyped("link", link.Span.Start);
        writer.Member("url"u8, link.IsEmail ? "mailto:" + link.Url : link.Url, link.Span.Start + 1);
        writer.Member("content"u8, link.Url, link.Span.Start + 1);
        writer.Close();
    }

    private void Item(ItemInline item)
    {
        if (item.IsEmbed)
        {
            support.Refuse(item.Span, "a card inside a paragraph", "set it on a line of its own");
            return;
        }

        Flush();
        writer.OpenTyped("mention", item.Span.Start);
        writer.Member("item"u8, item.Reference, item.ReferenceStart);
        writer.Close();
    }

    private void Citation(CitationMarkInline mark)
    {
        Flush();
        writer.OpenTyped("citation", mark.Span.Start);
        writer.Member("key"u8, mark.Key, mark.KeyStart);
        if (mark.Locator is not null)
        {
            writer.Member("locator"u8, mark.Locator, mark.KeyStart);
        }

        writer.Close();
    }

    private int Html(HtmlInline html, InlineRun inlines, int index)
    {
        if (Directive.IsComment(html.Tag))
        {
            Flush();
            if (!Directive.Parse(html.Tag, html.Span.Start).IsEmpty)
            {
                support.Refuse(html.Span, "a comment", "it would be lost");
            }

            return index;
        }

        if (HtmlTag.Parse(html.Tag) is not { } tag)
        {
            support.RefuseHtml(html);
            return index;
        }

        if (tag.IsLineBreak)
        {
            LineBreak(html);
            return index;
        }

        var end = inlines.EndOf(index);
        if (end < 0)
        {
            support.RefuseHtml(html);
            return index;
        }

        var content = inlines.Part(index + 1, end);
        if (tag.Type == "abbreviation")
        {
            Flush();
            writer.OpenTyped(tag.Type, html.Span.Start);
            writer.Member("text"u8, Plain(content, "an abbreviation"), html.Span.End + 1);
            writer.Member("expansion"u8, tag.Title ?? "", html.Span.Start);
            writer.Close();
        }
        else
        {
            Container(tag.Type, content, html);
        }

        return end;
    }

    private static bool IsDirective(Inline inline, string flag) =>
        inline is HtmlInline html
        && Directive.IsComment(html.Tag)
        && Directive.Parse(html.Tag, html.Span.Start).Is(flag);
}
