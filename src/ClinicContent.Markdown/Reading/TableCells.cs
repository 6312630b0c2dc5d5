using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace ClinicContent.Markdown.Reading;

/// <summary>What the cells of a table hold.</summary>
internal static class TableCells
{
    internal static InlineRun ContentOf(TableCell cell) =>
        InlineRun.Of(cell.Count == 0 ? null : ((ParagraphBlock)cell[0]).Inline);
}
