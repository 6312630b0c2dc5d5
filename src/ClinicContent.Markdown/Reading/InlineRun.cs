using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicContent.Markdown.Reading;

/// <summary>Inlines in a row, from which a beginning or an end can be taken off.</summary>
internal sealed class InlineRun(List<Inline> inlines)
{
    // Found once for all tags.
    private int[]? ends;

    internal int Count => inlines.Count;

    internal Inline this[int index] => inlines[index];

    /// <summary>The children of a container.</summary>
    internal static InlineRun Of(ContainerInline? container)
    {
        var inlines = new List<Inline>();
        for (var inline = container?.FirstChild; inline is not null; inline = Next(inline, container!))
        {
            inlines.Add(inline is DelimiterInline delimiter ? Literal(delimiter) : inline);
        }

        return new(inlines);
    }

    /// <summary>The place of the tag that ends the one at a place; less than 0 where there is none.</summary>
    internal int EndOf(int tag) => (ends ??= HtmlTag.FindEnds(this))[tag];

    /// <summary>The inlines from one place up to another.</summary>
    internal InlineRun Part(int start, int end) => new(inlines[start..end]);

    /// <summary>The inlines without the last one and the spaces before it.</summary>
    internal InlineRun WithoutLast()
    {
        var rest = inlines[..^1];
        if (rest is [.., LiteralInline last])
        {
            var content = last.Content;
            content.TrimEnd();
            rest.RemoveAt(rest.Count - 1);
            rest.AddRange(content.IsEmpty ? [] : [Copy(last, content, last.Span.Start)]);
        }

        return new(rest);
    }

    /// <summary>The inlines behind a place of the text, without white space at their start.</summary>
    internal InlineRun After(int place)
    {
        var rest = new List<Inline>();
        foreach (var inline in inlines)
        {
            if (inline.Span.Start >= place)
            {
                rest.Add(rest.Count == 0 && inline is LiteralInline first ? Trimmed(first, 0) : inline);
            }
            else if (inline is LiteralInline literal && literal.Span.End >= place)
            {
                rest.Add(Trimmed(literal, place - literal.Span.Start));
            }
        }

        return new(rest.FindAll(static inline => inline is not LiteralInline { Content.IsEmpty: true }));
    }

    // A mark that nothing ends holds what follows it.
    private static Inline? Next(Inline inline, ContainerInline root)
    {
        if (inline is DelimiterInline { FirstChild: { } first })
        {
            return first;
        }

        while (inline.NextSibling is null && inline.Parent is { } parent && parent != root)
        {
            inline = parent;
        }

        return inline.NextSibling;
    }

    private static LiteralInline Literal(DelimiterInline delimiter) =>
        new(new StringSlice(delimiter.ToLiteral())) { Span = delimiter.Span };

    private static LiteralInline Trimmed(LiteralInline literal, int by)
    {
        var content = literal.Content;
        content.Start += by;
        var before = content.Start;
        content.TrimStart();
        return Copy(literal, content, literal.Span.Start + by + content.Start - before);
    }

    private static LiteralInline Copy(LiteralInline literal, StringSlice content, int start) =>
        new(content) { Span = new SourceSpan(start, literal.Span.End) };
}
