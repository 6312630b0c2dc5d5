using Markdig.Syntax.Inlines;

namespace ClinicContent.Markdown.Syntax;

/// <summary>The paragraph before a table that is its caption: <c>Table: …</c>.</summary>
internal static class TableCaption
{
    internal const string Mark = "Table:";

    /// <summary>Whether a paragraph is one.</summary>
    /// <param name="first">What it begins with; null where it is empty.</param>
    internal static bool IsOne(Inline? first) =>
        first is LiteralInline literal && literal.Content.AsSpan().StartsWith(Mark) && !literal.IsFirstCharacterEscaped;
}
