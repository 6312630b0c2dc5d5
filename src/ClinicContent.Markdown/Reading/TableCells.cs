using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace ClinicContent.Markdown.Reading;

/// <summary>What the cells of a table hold.</summary>
internal static class TableCells
{
    /// <summary>The cells that stand in the text: to a row that has too few, the parser adds some without anything in them.</summary>
    internal static IEnumerable<TableCell> Of(TableRow row) =>
        row.Cast<TableCell>().Where(static cell => cell.Count > 0);

    /// <summary>Refuses what only the line beneath the headings says.</summary>
    internal static void RefuseAlignment(Table table, MarkdownSupport support)
    {
        if (table.ColumnDefinitions.Exists(column => column.Alignment is not null))
        {
            support.Refuse(table.Span, "the alignment of a column", "write --- without colons");
        }
    }

    internal static InlineRun ContentOf(TableCell cell) =>
        InlineRun.Of(cell.Count == 0 ? null : ((ParagraphBlock)cell[0]).Inline);
}
