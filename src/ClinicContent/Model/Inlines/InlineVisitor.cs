using Ardalis.GuardClauses;

namespace ClinicContent.Model.Inlines;

/// <summary>Does something with each kind of inline. A new kind is a new abstract method, so that no renderer can forget it.</summary>
/// <typeparam name="TState">What is handed through, such as the place to write to; a visitor without it stays free of state.</typeparam>
public abstract class InlineVisitor<TState>
{
    /// <summary>Calls the method for the kind of inline. O(1), nothing allocated.</summary>
    /// <param name="inline">The inline.</param>
    /// <param name="state">What is handed through.</param>
    /// <exception cref="ArgumentNullException">The inline is null.</exception>
    public void Visit(Inline inline, TState state)
    {
        Guard.Against.Null(inline);
        switch (inline.Kind)
        {
            case InlineKind.Text:
                VisitText((TextInline)inline, state);
                break;
            case InlineKind.Strong:
                VisitStrong((StrongInline)inline, state);
                break;
            case InlineKind.Emphasis:
                VisitEmphasis((EmphasisInline)inline, state);
                break;
            case InlineKind.Subscript:
                VisitSubscript((SubscriptInline)inline, state);
                break;
            case InlineKind.Superscript:
                VisitSuperscript((SuperscriptInline)inline, state);
                break;
            case InlineKind.Link:
                VisitLink((LinkInline)inline, state);
                break;
            case InlineKind.Mention:
                VisitMention((MentionInline)inline, state);
                break;
            case InlineKind.Citation:
                VisitCitation((CitationInline)inline, state);
                break;
            case InlineKind.Abbreviation:
                VisitAbbreviation((AbbreviationInline)inline, state);
                break;
            case InlineKind.LineBreak:
                VisitLineBreak((LineBreakInline)inline, state);
                break;
            default:
                throw new InvalidOperationException($"InlineKind {inline.Kind} has no method.");
        }
    }

    /// <summary>Visits inlines in order.</summary>
    /// <param name="inlines">The inlines.</param>
    /// <param name="state">What is handed through.</param>
    public void VisitAll(ValueList<Inline> inlines, TState state)
    {
        foreach (var inline in inlines.AsSpan())
        {
            Visit(inline, state);
        }
    }

    /// <summary>Does something with a <see cref="TextInline"/>.</summary>
    /// <param name="inline">The inline.</param>
    /// <param name="state">What is handed through.</param>
    protected abstract void VisitText(TextInline inline, TState state);

    /// <summary>Does something with a <see cref="StrongInline"/>.</summary>
    /// <param name="inline">The inline.</param>
    /// <param name="state">What is handed through.</param>
    protected abstract void VisitStrong(StrongInline inline, TState state);

    /// <summary>Does something with a <see cref="EmphasisInline"/>.</summary>
    /// <param name="inline">The inline.</param>
    /// <param name="state">What is handed through.</param>
    protected abstract void VisitEmphasis(EmphasisInline inline, TState state);

    /// <summary>Does something with a <see cref="SubscriptInline"/>.</summary>
    /// <param name="inline">The inline.</param>
    /// <param name="state">What is handed through.</param>
    protected abstract void VisitSubscript(SubscriptInline inline, TState state);

    /// <summary>Does something with a <see cref="SuperscriptInline"/>.</summary>
    /// <param name="inline">The inline.</param>
    /// <param name="state">What is handed through.</param>
    protected abstract void VisitSuperscript(SuperscriptInline inline, TState state);

    /// <summary>Does something with a <see cref="LinkInline"/>.</summary>
    /// <param name="inline">The inline.</param>
    /// <param name="state">What is handed through.</param>
    protected abstract void VisitLink(LinkInline inline, TState state);

    /// <summary>Does something with a <see cref="MentionInline"/>.</summary>
    /// <param name="inline">The inline.</param>
    /// <param name="state">What is handed through.</param>
    protected abstract void VisitMention(MentionInline inline, TState state);

    /// <summary>Does something with a <see cref="CitationInline"/>.</summary>
    /// <param name="inline">The inline.</param>
    /// <param name="state">What is handed through.</param>
    protected abstract void VisitCitation(CitationInline inline, TState state);

    /// <summary>Does something with a <see cref="AbbreviationInline"/>.</summary>
    /// <param name="inline">The inline.</param>
    /// <param name="state">What is handed through.</param>
    protected abstract void VisitAbbreviation(AbbreviationInline inline, TState state);

    /// <summary>Does something with a <see cref="LineBreakInline"/>.</summary>
    /// <param name="inline">The inline.</param>
    /// <param name="state">What is handed through.</param>
    protected abstract void VisitLineBreak(LineBreakInline inline, TState state);
}
