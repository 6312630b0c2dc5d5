using Markdig.Syntax.Inlines;

namespace ClinicContent.Markdown.Syntax;

/// <summary>The last paragraph of a quote that says who said it: <c>— A name</c>.</summary>
internal static class QuoteAttribution
{
    internal const string Mark = "— ";

    /// <summary>Whether a line that begins with an inline is one.</summary>
    internal static bool IsOne(Inline first) =>
        first is LiteralInline literal && literal.Content.AsSpan().StartsWith(Mark);
}
