using System.Text;
using ClinicContent.Model;
using ClinicContent.Model.Inlines;

namespace ClinicContent.Text;

/// <summary>Inlines as plain text: a link shows its URL, a mention the name of its item, a citation mark its key.</summary>
internal sealed class InlineText(Func<ItemRef, string> nameOf, Func<WebUrl, string> urlOf)
    : InlineVisitor<StringBuilder>
{
    internal string Render(ValueList<Inline> inlines)
    {
        var text = new StringBuilder();
        VisitAll(inlines, text);
        return text.ToString();
    }

    protected override void VisitText(TextInline inline, StringBuilder state) => state.Append(inline.Text);

    protected override void VisitStrong(StrongInline inline, StringBuilder state) => VisitAll(inline.Content, state);

    protected override void VisitEmphasis(EmphasisInline inline, StringBuilder state) =>
        VisitAll(inline.Content, state);

    protected override void VisitSubscript(SubscriptInline inline, StringBuilder state) =>
        VisitAll(inline.Content, state);

    protected override void VisitSuperscript(SuperscriptInline inline, StringBuilder state)
    {
        state.Append('^');
        VisitAll(inline.Content, state);
    }

    protected override void VisitLink(LinkInline inline, StringBuilder state)
    {
        var start = state.Length;
        VisitAll(inline.Content, state);
        var url = urlOf(inline.Url);
        if (!state.ToString(start, state.Length - start).Equals(url, StringComparison.Ordinal))
        {
            state.Append(" <").Append(url).Append('>');
        }
    }

    protected override void VisitMention(MentionInline inline, StringBuilder state)
    {
        if (inline.Content.IsEmpty)
        {
            state.Append(nameOf(inline.Item));
        }
        else
        {
            VisitAll(inline.Content, state);
        }
    }

    protected override void VisitCitation(CitationInline inline, StringBuilder state)
    {
        state.Append(state.Length > 0 && state[^1] != ' ' ? " [" : "[").Append(inline.Key);
        if (inline.Locator is not null)
        {
            state.Append(", ").Append(inline.Locator);
        }

        state.Append(']');
    }

    protected override void VisitAbbreviation(AbbreviationInline inline, StringBuilder state) =>
        state.Append(inline.Text).Append(" (").Append(inline.Expansion).Append(')');

    protected override void VisitLineBreak(LineBreakInline inline, StringBuilder state) => state.Append('\n');
}
