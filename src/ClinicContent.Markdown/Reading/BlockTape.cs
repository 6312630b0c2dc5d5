using System.Globalization;
using ClinicContent.Diagnostics;
using ClinicContent.Markdown.Syntax;
using ClinicContent.Shapes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicContent.Markdown.Reading;

/// <summary>Puts a text of Markdown on the tape as an array of blocks, in the form that JSON has.</summary>
internal sealed class BlockTape
{
    private readonly TextPart part;
    private readonly TapeWriter writer;
    private readonly MarkdownSupport support;
    private readonly InlineTape inlines;
    private readonly QuoteTape quotes;
    private readonly ListTape lists;
    private readonly TableTape tables;
    private readonly string? onlyBlock;
    private readonly ShapeReader reader;
    private readonly int maxDepth;
    private bool isRefused;

    /// <summary>Prepares to read a text.</summary>
    /// <param name="reader">The reader whose tape is filled.</param>
    /// <param name="part">The text.</param>
    /// <param name="maxDepth">How deep the tape may nest.</param>
    /// <param name="onlyBlock">The one type of block that stands here, written without its type; null where any may.</param>
    internal BlockTape(ShapeReader reader, TextPart part, int maxDepth, string? onlyBlock = null)
    {
        this.part = part;
        this.reader = reader;
        this.maxDepth = maxDepth;
        this.onlyBlock = onlyBlock;
        writer = new(reader, part.ToByte);
        support = new(reader, writer, maxDepth, part.Text.Length);
        inlines = new(writer, support);
        quotes = new(writer, support, inlines, part.Text, this);
        lists = new(writer, support, inlines, part.Text, this);
        tables = new(writer, support, inlines, this);
    }

    /// <summary>Adds the array.</summary>
    internal void Fill()
    {
        writer.OpenArray(0);
        if (MarkdownLimits.Find(part.Text) is { } limit)
        {
            writer.Fault(DiagnosticCatalogue.MarkdownTooMuch, limit.At, 1, limit.What);
        }
        else if (MarkdownLimits.FindTooDeep(part.Text, maxDepth) is >= 0 and var tooDeep)
        {
            writer.Fault(DiagnosticCatalogue.TooDeep, tooDeep, 1, maxDepth);
        }
        else if (!HasNulls() && TryParse() is { } document && !SaysEmpty(document))
        {
            for (var i = 0; i < document.Count; i++)
            {
                i = AddOutermost(document, i);
            }

            support.ReportUnused(document);
        }

        writer.Close();
    }

    /// <summary>The blocks inside a container, as a member of a block.</summary>
    internal void Member(ReadOnlySpan<byte> name, IReadOnlyList<Block> blocks, int at)
    {
        writer.Name(name, at);
        writer.OpenArray(at);
        if (support.CanGoDeeper(at))
        {
            for (var i = 0; i < blocks.Count; i++)
            {
                i = Add(blocks, i, only: null);
            }
        }

        writer.Close();
    }

    /// <summary>Opens a block of some type. Where only one type may stand, another one is refused.</summary>
    internal void Open(string type, int at, string? only)
    {
        if (only is null)
        {
            writer.OpenTyped(type, at);
            return;
        }

        writer.OpenObject(at);
        if (type != only)
        {
            isRefused = true;
            support.Refuse(new(at, at), "a block of type " + type, $"only blocks of type {only} stand here");
        }
    }

    // A body without blocks is another thing than no body.
    private bool SaysEmpty(MarkdownDocument document) =>
        document is [HtmlBlock only] && Directive.IsComment(SourceOf(only)) && DirectiveOf(only).Is("empty");

    private string SourceOf(HtmlBlock html) => part.Text.Substring(html.Span.Start, html.Span.Length);

    private Directive DirectiveOf(HtmlBlock html) => Directive.Parse(SourceOf(html), html.Span.Start);

    // The parser replaces them without a word.
    private bool HasNulls()
    {
        var at = part.Text.IndexOf('\0', StringComparison.Ordinal);
        if (at >= 0)
        {
            support.Refuse(new(at, at), "the character U+0000", "no form of an item can hold it");
        }

        return at >= 0;
    }

    private MarkdownDocument? TryParse()
    {
        try
        {
            return Markdig.Markdown.Parse(part.Text, Pipelines.Content);
        }
        catch (ArgumentException)
        {
            // The parser refuses what nests deeper than it can, and does not say where.
            writer.Fault(DiagnosticCatalogue.TooDeep, MarkdownLimits.FindDeepest(part.Text), 1, maxDepth);
            return null;
        }
    }

    // What is of a type that may not stand here is refused as a whole.
    private int AddOutermost(MarkdownDocument document, int index)
    {
        var start = reader.Tape.Count;
        var last = Add(document, index, onlyBlock);
        if (isRefused)
        {
            isRefused = false;
            reader.Tape.Rewind(start);
            writer.Broken(document[index].Span.Start);
        }

        return last;
    }

    // Adds the block at a place, and answers the place of the last one that belongs to it.
    private int Add(IReadOnlyList<Block> blocks, int index, string? only)
    {
        var block = blocks[index];
        switch (block)
        {
            case HeadingBlock heading:
                Heading(heading, only);
                break;
            case ParagraphBlock paragraph:
                return Paragraph(paragraph, blocks, index, only);
            case ListBlock list:
                lists.Add(list, isOrdinary: false, only);
                break;
            case QuoteBlock quote:
                if (index > 0 && blocks[index - 1] is QuoteBlock above)
                {
                    quotes.RefuseParted(above, quote);
                }

                quotes.Add(quote, only);
                break;
            case Table table:
                tables.Add(table, caption: null, only);
                break;
            case ThematicBreakBlock line:
                Open("divider", line.Span.Start, only);
                writer.Close();
                break;
            case HtmlBlock html:
                return Html(html, blocks, index, only);
            case CodeBlock code:
                support.Refuse(
                    code.Span,
                    "a block of code",
                    code is FencedCodeBlock
                        ? "the model has none; without the fences its text is a paragraph"
                        : "the model has none; text that is not indented by four spaces is a paragraph"
                );
                break;
            case LinkReferenceDefinitionGroup:
                break;
            default:
                support.Refuse(block.Span, "this", "the model has nothing like it");
                break;
        }

        return index;
    }

    private void Heading(HeadingBlock heading, string? only)
    {
        var run = InlineRun.Of(heading.Inline);
        var directive = DirectiveAtEnd(run);
        Open("heading", heading.Span.Start, only);
        writer.Name("level"u8, heading.Span.Start);
        writer.Plain(heading.Level.ToString(CultureInfo.InvariantCulture), heading.Span.Start);
        inlines.Member("content"u8, directive is null ? run : run.WithoutLast(), heading.Span.Start);
        foreach (var word in directive?.Words ?? [])
        {
            switch (word)
            {
                case { Key: "#", Value: { } anchor }:
                    writer.Member("anchor"u8, anchor, word.At);
                    break;
                case { Key: "aspect", Value: { } aspect }:
                    writer.Member("aspect"u8, aspect, word.At);
                    break;
                case { Key: "stands-alone", Value: null }:
                    writer.Name("standsAlone"u8, word.At);
                    writer.Flag(word.At);
                    break;
                default:
                    RefuseWord(word, "#anchor, aspect=… and stands-alone", "aspect", "stands-alone");
                    break;
            }
        }

        writer.Close();
    }

    private int Paragraph(ParagraphBlock paragraph, IReadOnlyList<Block> blocks, int index, string? only)
    {
        var run = InlineRun.Of(paragraph.Inline);
        var at = paragraph.Span.Start;
        if (run is { Count: 1 } && run[0] is ItemInline { IsEmbed: true } embed)
        {
            Open("embed", at, only);
            writer.Member("item"u8, embed.Reference, embed.ReferenceStart);
            writer.Close();
            return index;
        }

        var directive = DirectiveAtEnd(run);
        var alone = directive is null ? run : run.WithoutLast();
        if (alone is { Count: 1 } && alone[0] is LinkInline { IsImage: true } image)
        {
            Figure(image, directive, only);
            return index;
        }

        var isCaption =
            index + 1 < blocks.Count && blocks[index + 1] is Table && TableCaption.IsOne(run.Count > 0 ? run[0] : null);
        if (isCaption)
        {
            tables.Add(
                (Table)blocks[index + 1],
                inlines.Plain(run.After(at + TableCaption.Mark.Length), "a caption"),
                only
            );
            return index + 1;
        }

        if (run.Count > 0 && run[0] is LiteralInline)
        {
            RefuseNearly(at, isFirstOfQuote: paragraph.Parent is QuoteBlock around && around[0] == paragraph);
        }

        Open("paragraph", at, only);
        inlines.Member("content"u8, run, at);
        writer.Close();
        return index;
    }

    // What a paragraph begins with that is nearly something else.
    private void RefuseNearly(int at, bool isFirstOfQuote)
    {
        var start = part.Text.AsSpan(at);
        if (AlertMarker.FindNearly(start) is { } nearly)
        {
            support.RefuseMark(at, nearly.Length, (isFirstOfQuote ? "" : "> ") + $"[!{nearly.Mark}]");
        }

        var level = start.IndexOfAnyExcept('#');
        if (level is > 0 and <= 6 && char.IsLetter(start[level]))
        {
            support.Refuse(
                new(at, at + level - 1),
                "a heading without a space behind its mark",
                "write the space; as text it is written \\#"
            );
        }
    }

    private void Figure(LinkInline image, Directive? directive, string? only)
    {
        var url = support.UrlOf(image);
        Open("figure", image.Span.Start, only);
        writer.Name("image"u8, image.Span.Start);
        writer.OpenObject(image.Span.Start);
        writer.Member("source"u8, url, MarkdownSupport.PlaceOfUrl(image));
        var words = inlines.Plain(InlineRun.Of(image), "the alternative text of an image");
        if (words.Length > 0)
        {
            writer.Member("alternativeText"u8, words, image.Span.Start + 2);
        }

        if (!string.IsNullOrEmpty(image.Title))
        {
            writer.Member("caption"u8, image.Title, MarkdownSupport.SpanOfTitle(image).Start);
        }

        foreach (var word in directive?.Words ?? [])
        {
            switch (word)
            {
                case { Key: "credit", Value: { } credit }:
                    writer.Member("credit"u8, credit, word.At);
                    break;
                case { Key: "decorative", Value: null }:
                    writer.Name("decorative"u8, word.At);
                    writer.Flag(word.At);
                    break;
                default:
                    RefuseWord(word, "credit=\"…\" and decorative", "credit", "decorative");
                    break;
            }
        }

        writer.Close();
        writer.Close();
    }

    private int Html(HtmlBlock html, IReadOnlyList<Block> blocks, int index, string? only)
    {
        if (!Directive.IsComment(SourceOf(html)))
        {
            support.RefuseHtml(html.Span);
            return index;
        }

        var directive = DirectiveOf(html);
        if (index + 1 < blocks.Count && blocks[index + 1] is ListBlock below)
        {
            if (directive.Is("list") && (below.Line == html.Line + 1 || !below.IsOrdered))
            {
                lists.Add(below, isOrdinary: true, only);
                return index + 1;
            }

            if (directive.Is(below.IsOrdered ? "ordered-list" : "fact-list"))
            {
                support.Refuse(html.Span, "the mark of an empty list above a list", "leave it out");
                return index;
            }
        }

        if (!TryEmpty(directive, html.Span.Start, only) && !directive.IsEmpty)
        {
            support.Refuse(html.Span, "a comment", "it would be lost");
        }

        return index;
    }

    // Blocks that Markdown has no words for when they hold nothing.
    private bool TryEmpty(Directive directive, int at, string? only)
    {
        if (directive.Is("paragraph"))
        {
            Open("paragraph", at, only);
            inlines.Member("content"u8, new([]), at);
            writer.Close();
            return true;
        }

        if (directive.Is("fact-list"))
        {
            Open("fact-list", at, only);
            writer.Name("facts"u8, at);
        }
        else if (directive.Is("list") || directive.Is("ordered-list"))
        {
            Open("list", at, only);
            if (directive.Is("ordered-list"))
            {
                writer.Name("ordered"u8, at);
                writer.Flag(at);
            }

            writer.Name("items"u8, at);
        }
        else
        {
            return false;
        }

        writer.OpenArray(at);
        writer.Close();
        writer.Close();
        return true;
    }

    private static Directive? DirectiveAtEnd(InlineRun run)
    {
        var isOne = run.Count > 0 && run[run.Count - 1] is HtmlInline { Tag: var tag } && Directive.IsComment(tag);
        var directive = isOne
            ? Directive.Parse(((HtmlInline)run[run.Count - 1]).Tag, run[run.Count - 1].Span.Start)
            : null;
        return directive is null || directive.IsEmpty || directive.Is("link") ? null : directive;
    }

    private void RefuseWord(DirectiveWord word, string known, params string[] keys) =>
        support.Refuse(
            new(word.At, word.At + word.Key.Length - 1),
            $"'{word.Key}'",
            "known here are " + known,
            Nearest.Find(word.Key, keys)
        );
}
