using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace ClinicContent.Markdown.Reading;

/// <summary>What the cells of a table hold.</summary>
internal static class TableCells
{
    /// <summary>The cells that stand in the text: to a row that has too few, the parser adds some without anything in them.</summary>
    internal static IEnumerable<TableCell> Of(TableRow row) =>
        row.Cast<TableCell>().Where(static cell => cell.Count > 0);

    internal static InlineRun ContentOf(TableCell cell) =>
        InlineRun.Of(cell.Count == 0 ? null : ((ParagraphBlock)cell[0]).Inline);
}
