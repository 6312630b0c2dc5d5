using System.Text;
using ClinicContent.Model.Inlines;

namespace ClinicContent.JsonLd;

/// <summary>Inlines as plain text: a link shows its URL, a mention the name of its item. Marks of citations are left out.</summary>
internal sealed class PlainInlines(Func<ItemRef, string> nameOf) : InlineVisitor<StringBuilder>
{
    protected override void VisitText(TextInline inline, StringBuilder state) => state.Append(inline.Text);

    protected override void VisitStrong(StrongInline inline, StringBuilder state) => VisitAll(inline.Content, state);

    protected override void VisitEmphasis(EmphasisInline inline, StringBuilder state) =>
        VisitAll(inline.Content, state);

    protected override void VisitSubscript(SubscriptInline inline, StringBuilder state) =>
        VisitAll(inline.Content, state);

    // Ten to the third is not 103.
    protected override void VisitSuperscript(SuperscriptInline inline, StringBuilder state)
    {
        state.Append('^');
        VisitAll(inline.Content, state);
    }

    protected override void VisitLink(LinkInline inline, StringBuilder state)
    {
        var start = state.Length;
        VisitAll(inline.Content, state);

        // A mark at its beginning takes the space before it.
        start = Math.Min(start, state.Length);
        var url = inline.Url.Value;
        if (!state.ToString(start, state.Length - start).Equals(url, StringComparison.Ordinal))
        {
            state.Append(" (").Append(url).Append(')');
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

    // Nor does the space stay that stood before one.
    protected override void VisitCitation(CitationInline inline, StringBuilder state)
    {
        if (state.Length > 0 && state[^1] == ' ')
        {
            state.Length--;
        }
    }

    protected override void VisitAbbreviation(AbbreviationInline inline, StringBuilder state) =>
        state.Append(inline.Text).Append(" (").Append(inline.Expansion).Append(')');

    protected override void VisitLineBreak(LineBreakInline inline, StringBuilder state) => state.Append('\n');
}
