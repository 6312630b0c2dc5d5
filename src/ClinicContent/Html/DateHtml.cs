using System.Globalization;
using ClinicContent.Model;

namespace ClinicContent.Html;

/// <summary>Days as people read them, with the form for machines beside it.</summary>
internal static class DateHtml
{
    internal static void Write(DateOnly date, HtmlPage page)
    {
        var buffer = page.Buffer;
        buffer.Raw("<time datetime=\""u8);
        buffer.Date(date);
        buffer.Raw("\""u8);
        page.OwnAttributes();
        buffer.Raw(">"u8);
        buffer.Number(date.Day);
        buffer.Raw(" "u8);
        WriteMonth(date.Year, date.Month, buffer);
        buffer.Raw("</time>"u8);
    }

    /// <summary>A year, a month or a day.</summary>
    internal static void Write(PartialDate date, HtmlPage page)
    {
        if (date.Day is not null)
        {
            Write(date.Earliest, page);
            return;
        }

        var buffer = page.Buffer;
        buffer.Raw("<time datetime=\""u8);
        buffer.Text(date.ToString());
        buffer.Raw("\""u8);
        page.OwnAttributes();
        buffer.Raw(">"u8);
        if (date.Month is { } month)
        {
            WriteMonth(date.Year, month, buffer);
        }
        else
        {
            buffer.Number(date.Year);
        }

        buffer.Raw("</time>"u8);
    }

    private static void WriteMonth(int year, int month, HtmlBuffer buffer)
    {
        buffer.Text(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[month - 1]);
        buffer.Raw(" "u8);
        buffer.Number(year);
    }
}
