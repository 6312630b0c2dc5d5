using System.Buffers;
using System.Text;

namespace ClinicContent.Feeds.Lists;

/// <summary>Comma-separated values (RFC 4180): lines end with CR and LF, and no cell is a formula to a spreadsheet.</summary>
internal sealed class CsvText
{
    // What spreadsheets take for the start of a formula, their full-width forms included, and white space that they skip before one.
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    private readonly StringBuilder text = new();

    /// <summary>One row.</summary>
    internal void Row(params ReadOnlySpan<string?> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                text.Append(',');
            }

            Cell(cells[i] ?? "");
        }

        text.Append("\r\n");
    }

    public override string ToString() => text.ToString();

    private void Cell(string cell)
    {
        if (cell.AsSpan().TrimStart(' ') is [var first, ..] && Formula.Contains(first))
        {
            cell = "'" + cell;
        }

        if (cell.AsSpan().ContainsAny(Quoted))
        {
            text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
        else
        {
            text.Append(cell);
        }
    }
}
