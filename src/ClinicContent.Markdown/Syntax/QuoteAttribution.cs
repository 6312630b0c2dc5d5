using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicContent.Markdown.Syntax;

/// <summary>The last paragraph of a quote that says who said it: <c>— A name</c>.</summary>
internal static class QuoteAttribution
{
    internal const string Mark = "— ";

    internal static bool IsOne(ParagraphBlock paragraph) =>
        paragraph.Inline?.FirstChild is LiteralInline literal && literal.Content.AsSpan().StartsWith(Mark);
}
