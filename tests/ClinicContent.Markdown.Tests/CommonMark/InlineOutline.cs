using ClinicContent.Model;
using ClinicContent.Model.Inlines;

namespace ClinicContent.Markdown.Tests.CommonMark;

/// <summary>Adds inlines to an outline.</summary>
internal sealed class InlineOutline : InlineVisitor<Outline>
{
    private static readonly InlineOutline Instance = new();

    internal static void Add(ValueList<Inline> inlines, Outline outline)
    {
        foreach (var inline in inlines)
        {
            Instance.Visit(inline, outline);
        }
    }

    protected override void VisitText(TextInline inline, Outline state) => state.Text(inline.Text);

    protected override void VisitStrong(StrongInline inline, Outline state) => Tagged("strong", inline.Content, state);

    protected override void VisitEmphasis(EmphasisInline inline, Outline state) => Tagged("em", inline.Content, state);

    protected override void VisitSubscript(SubscriptInline inline, Outline state) =>
        Tagged("sub", inline.Content, state);

    protected override void VisitSuperscript(SuperscriptInline inline, Outline state) =>
        Tagged("sup", inline.Content, state);

    protected override void VisitLink(LinkInline inline, Outline state)
    {
        state.Open("a", Outline.Address(inline.Url.Value));
        Add(inline.Content, state);
        state.Close("a");
    }

    protected override void VisitMention(MentionInline inline, Outline state) => state.Open("mention");

    protected override void VisitCitation(CitationInline inline, Outline state) => state.Open("citation");

    protected override void VisitAbbreviation(AbbreviationInline inline, Outline state) => state.Open("abbr");

    protected override void VisitLineBreak(LineBreakInline inline, Outline state) => state.Open("br");

    private static void Tagged(string name, ValueList<Inline> content, Outline state)
    {
        state.Open(name);
        Add(content, state);
        state.Close(name);
    }
}
