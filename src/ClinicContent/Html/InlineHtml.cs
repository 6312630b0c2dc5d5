using ClinicContent.Model.Inlines;

namespace ClinicContent.Html;

/// <summary>Inlines as HTML. Links inside links are written without their link.</summary>
internal sealed class InlineHtml : InlineVisitor<HtmlPage>
{
    internal static InlineHtml Shared { get; } = new();

    protected override void VisitText(TextInline inline, HtmlPage state) => state.Buffer.Text(inline.Text);

    protected override void VisitStrong(StrongInline inline, HtmlPage state)
    {
        state.Buffer.Raw("<strong>"u8);
        VisitAll(inline.Content, state);
        state.Buffer.Raw("</strong>"u8);
    }

    protected override void VisitEmphasis(EmphasisInline inline, HtmlPage state)
    {
        state.Buffer.Raw("<em>"u8);
        VisitAll(inline.Content, state);
        state.Buffer.Raw("</em>"u8);
    }

    protected override void VisitSubscript(SubscriptInline inline, HtmlPage state)
    {
        state.Buffer.Raw("<sub>"u8);
        VisitAll(inline.Content, state);
        state.Buffer.Raw("</sub>"u8);
    }

    protected override void VisitSuperscript(SuperscriptInline inline, HtmlPage state)
    {
        state.Buffer.Raw("<sup>"u8);
        VisitAll(inline.Content, state);
        state.Buffer.Raw("</sup>"u8);
    }

    protected override void VisitLink(LinkInline inline, HtmlPage state)
    {
        var opened = state.OpenContentLink(inline.Url);
        VisitAll(inline.Content, state);
        state.CloseItemLink(opened);
    }

    protected override void VisitMention(MentionInline inline, HtmlPage state)
    {
        if (inline.Content.IsEmpty)
        {
            state.WriteItemLink(inline.Item);
            return;
        }

        state.Catalog.TryGetItem(inline.Item, out var found);
        var opened = state.OpenItemLink(found);
        VisitAll(inline.Content, state);
        state.CloseItemLink(opened);
    }

    protected override void VisitCitation(CitationInline inline, HtmlPage state) =>
        state.Citations.Mark(state, inline.Key, inline.Locator);

    protected override void VisitAbbreviation(AbbreviationInline inline, HtmlPage state)
    {
        state.Buffer.Raw("<abbr title=\""u8);
        state.Buffer.Text(inline.Expansion);
        state.Buffer.Raw("\">"u8);
        state.Buffer.Text(inline.Text);
        state.Buffer.Raw("</abbr>"u8);
    }

    protected override void VisitLineBreak(LineBreakInline inline, HtmlPage state) => state.Buffer.Raw("<br>\n"u8);
}
