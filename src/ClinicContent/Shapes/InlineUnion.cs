using ClinicContent.Model.Inlines;

namespace ClinicContent.Shapes;

/// <summary>The cases of <see cref="Inline"/>, in the order of <see cref="InlineKind"/>.</summary>
internal sealed class InlineUnion() : Union<Inline>("an inline")
{
    private protected override UnionCase<Inline>[] MakeCases() =>
        [
            Case("text"u8, InlineShapes.TextInline),
            Case("strong"u8, InlineShapes.StrongInline),
            Case("emphasis"u8, InlineShapes.EmphasisInline),
            Case("subscript"u8, InlineShapes.SubscriptInline),
            Case("superscript"u8, InlineShapes.SuperscriptInline),
            Case("link"u8, InlineShapes.LinkInline),
            Case("mention"u8, InlineShapes.MentionInline),
            Case("citation"u8, InlineShapes.CitationInline),
            Case("abbreviation"u8, InlineShapes.AbbreviationInline),
            Case("line-break"u8, InlineShapes.LineBreakInline),
        ];

    private protected override int CaseOf(Inline value) => (int)value.Kind;
}
