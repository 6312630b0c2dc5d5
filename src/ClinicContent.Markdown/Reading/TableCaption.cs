using Markdig.Syntax.Inlines;

namespace ClinicContent.Markdown.Reading;

/// <summary>The paragraph before a table that is its caption: <c>Table: …</c>.</summary>
internal static class TableCaption
{
    internal const string Mark = "Table:";

    internal static bool IsOne(InlineRun paragraph) =>
        paragraph.Count > 0
        && paragraph[0] is LiteralInline literal
        && literal.Content.AsSpan().StartsWith(Mark)
        && !literal.IsFirstCharacterEscaped;
}
