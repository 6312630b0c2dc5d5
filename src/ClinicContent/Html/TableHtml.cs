using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Inlines;

namespace ClinicContent.Html;

/// <summary>A table inside a frame that scrolls, also by keyboard, where the screen is narrow.</summary>
internal static class TableHtml
{
    internal static void Write(TableBlock block, HtmlPage page)
    {
        page.Raw("<div class=\"cc-table\" role=\"group\" aria-label=\""u8);
        page.Buffer.Text(block.Caption ?? "Table");
        page.Raw("\""u8);
        var inner = page.Around;
        if (block.Caption is null)
        {
            page.EnterLanguage(LanguageTag.English);
        }

        page.Raw(" tabindex=\"0\">\n<table"u8);
        page.EnterLanguage(inner);
        page.Raw(">\n"u8);
        if (block.Caption is not null)
        {
            page.Raw("<caption>"u8);
            page.Buffer.Text(block.Caption);
            page.Raw("</caption>\n"u8);
        }

        if (!block.Header.IsEmpty)
        {
            page.Raw("<thead>\n<tr>"u8);
            foreach (var cell in block.Header.AsSpan())
            {
                // A header without words heads nothing.
                WriteCell(cell, cell.IsEmpty ? "td"u8 : "th scope=\"col\""u8, cell.IsEmpty ? "td"u8 : "th"u8, page);
            }

            page.Raw("</tr>\n</thead>\n"u8);
        }

        page.Raw("<tbody>\n"u8);
        foreach (var row in block.Rows.AsSpan())
        {
            page.Raw("<tr>"u8);
            foreach (var cell in row.Cells.AsSpan())
            {
                WriteCell(cell, "td"u8, "td"u8, page);
            }

            page.Raw("</tr>\n"u8);
        }

        page.Raw("</tbody>\n</table>\n</div>\n"u8);
    }

    private static void WriteCell(
        ValueList<Inline> cell,
        ReadOnlySpan<byte> start,
        ReadOnlySpan<byte> end,
        HtmlPage page
    )
    {
        page.Raw("<"u8);
        page.Raw(start);
        page.Raw(">"u8);
        page.WriteInlines(cell);
        page.Raw("</"u8);
        page.Raw(end);
        page.Raw(">"u8);
    }
}
