using System.Text;
using ClinicContent.Markdown.Syntax;
using ClinicContent.Model;
using ClinicContent.Model.Inlines;

namespace ClinicContent.Markdown.Writing;

/// <summary>Inlines as Markdown.</summary>
internal sealed class InlineMarkdown : InlineVisitor<InlinePlace>
{
    private const string Break = "<br>";

    private static readonly InlineMarkdown Instance = new();

    /// <summary>Inlines that may take several lines.</summary>
    internal static string Lines(ValueList<Inline> inlines)
    {
        // A tag that is alone on its line would be a block.
        var lines = Render(inlines, new(staysOnLine: false, beginsLine: true));
        return lines == Break ? Break + MarkdownText.Boundary : lines;
    }

    /// <summary>Inlines on the line of what stands before them: a heading, a cell.</summary>
    internal static string Line(ValueList<Inline> inlines) =>
        Render(inlines, new(staysOnLine: true, beginsLine: false));

    protected override void VisitText(TextInline inline, InlinePlace state) =>
        state.Add(MarkdownText.Escape(inline.Text, state.TextPlace), InlinePieceKind.Text);

    protected override void VisitStrong(StrongInline inline, InlinePlace state) =>
        Emphasis(inline.Content, "strong", 2, state);

    protected override void VisitEmphasis(EmphasisInline inline, InlinePlace state) =>
        Emphasis(inline.Content, "em", 1, state);

    protected override void VisitSubscript(SubscriptInline inline, InlinePlace state) =>
        state.Add($"<sub>{Render(inline.Content, state.Inside())}</sub>");

    protected override void VisitSuperscript(SuperscriptInline inline, InlinePlace state) =>
        state.Add($"<sup>{Render(inline.Content, state.Inside())}</sup>");

    protected override void VisitLink(LinkInline inline, InlinePlace state)
    {
        var url = inline.Url.Value;
        if (inline.Content is [TextInline only] && only.Text == url && inline.Url.Scheme is { Length: <= 32 })
        {
            state.Add($"<{url}>");
            return;
        }

        var link = Link(inline.Content, url, state);
        var seemsItem = ItemPath.Find(url) is not null || ItemPath.LooksLikeFile(url);
        state.Add(seemsItem ? link + "<!-- link -->" : link);
    }

    protected override void VisitMention(MentionInline inline, InlinePlace state) =>
        state.Add(
            inline.Content.IsEmpty ? $"[[{inline.Item}]]" : Link(inline.Content, ItemPath.To(inline.Item), state)
        );

    protected override void VisitCitation(CitationInline inline, InlinePlace state)
    {
        var locator = inline.Locator is null ? "" : ": " + Mark(inline.Locator);
        state.Add($"[^{Mark(inline.Key)}{locator}]");
    }

    protected override void VisitAbbreviation(AbbreviationInline inline, InlinePlace state) =>
        state.Add($"<abbr title=\"{MarkdownText.Quoted(inline.Expansion)}\">{MarkdownText.Line(inline.Text)}</abbr>");

    protected override void VisitLineBreak(LineBreakInline inline, InlinePlace state) =>
        state.Add(state.EndsLine ? "\\\n" : Break, InlinePieceKind.LineBreak);

    private static string Render(ValueList<Inline> inlines, InlinePlace place)
    {
        for (var i = 0; i < inlines.Count; i++)
        {
            place.Stand(i, inlines.Count, i + 1 < inlines.Count && inlines[i + 1] is LineBreakInline);
            Instance.Visit(inlines[i], place);
        }

        return place.ToString();
    }

    // Deeper than two, one delimiter could be taken for the end of another.
    private static void Emphasis(ValueList<Inline> content, string tag, int length, InlinePlace state)
    {
        var delimiter = state.Depth > 1 ? "" : new string(state.Depth == 0 ? '*' : '_', length);
        state.Add(new(Render(content, state.Inside(deeper: true)), InlinePieceKind.Emphasis, delimiter, tag));
    }

    private static string Link(ValueList<Inline> content, string url, InlinePlace state)
    {
        if (state.IsInLink)
        {
            throw new ArgumentException("A link stands inside a link, which Markdown cannot say.", nameof(content));
        }

        return $"[{Render(content, state.Inside(inLink: true))}]({Destination(url)})";
    }

    /// <summary>Where a link or image leads, as Markdown writes it.</summary>
    internal static string Destination(string url)
    {
        // An ampersand that begins a character reference would be read as one.
        var safe = new StringBuilder(url.Length);
        for (var i = 0; i < url.Length; i++)
        {
            var isReference =
                url[i] == '&' && i + 1 < url.Length && (url[i + 1] == '#' || char.IsAsciiLetter(url[i + 1]));
            safe.Append(isReference ? "&amp;" : url[i].ToString());
        }

        return url.AsSpan().ContainsAny('(', ')') ? $"<{safe}>" : safe.ToString();
    }

    private static string Mark(string text)
    {
        var escaped = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var rune = Rune.GetRuneAt(text, i);
            var isEdge = i == 0 || i + rune.Utf16SequenceLength == text.Length;
            escaped.Append(
                MarkdownText.MustBeReference(rune) || (isEdge && Rune.IsWhiteSpace(rune)) ? MarkdownText.Reference(rune)
                : rune.Value is '\\' or '[' or ']' or ':' or '&' or '<' or '|' ? "\\" + rune
                : rune.ToString()
            );
            i += rune.Utf16SequenceLength - 1;
        }

        return escaped.ToString();
    }
}
