using System.Globalization;
using Markdig.Extensions.Tables;

namespace ClinicContent.Markdown.Reading;

/// <summary>Puts tables on the tape.</summary>
internal sealed class TableTape(TapeWriter writer, MarkdownSupport support, InlineTape inlines, BlockTape blocks)
{
    /// <summary>Adds a table, with what stands above it as its caption.</summary>
    internal void Add(Table table, string? caption, string? only)
    {
        TableCells.RefuseAlignment(table, support);

        var width = TableCells.Of((TableRow)table[0]).Count();
        if (table.ColumnDefinitions.Count != width)
        {
            support.Refuse(
                table.Span,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"a table with {width} headings above {table.ColumnDefinitions.Count} times ---"
                ),
                "each heading has one"
            );
        }

        blocks.Open("table", table.Span.Start, only);
        if (caption is not null)
        {
            writer.Member("caption"u8, caption, table.Span.Start);
        }

        Cells("header"u8, (TableRow)table[0]);
        writer.Name("rows"u8, table.Span.Start);
        writer.OpenArray(table.Span.Start);
        foreach (var row in table.Skip(1).Cast<TableRow>())
        {
            writer.OpenObject(row.Span.Start);
            Cells("cells"u8, row);
            writer.Close();
        }

        writer.Close();
        writer.Close();
    }

    private void Cells(ReadOnlySpan<byte> name, TableRow row)
    {
        writer.Name(name, row.Span.Start);
        writer.OpenArray(row.Span.Start);
        foreach (var cell in TableCells.Of(row))
        {
            inlines.Array(TableCells.ContentOf(cell), cell.Span.Start);
        }

        writer.Close();
    }
}
