using System.Globalization;
using ClinicContent.Diagnostics;
using ClinicContent.Markdown.Syntax;
using Markdig.Extensions.Tables;
using Markdig.Syntax.Inlines;

namespace ClinicContent.Markdown.Reading;

/// <summary>The table at the end of a care card that says whom to turn to.</summary>
internal static class ContactTable
{
    /// <summary>Whether a table is one of contacts: its columns are some of these, the first of them among them, each once.</summary>
    internal static bool IsOne(Table table, InlineTape inlines)
    {
        var names = HeaderOf(table, inlines);
        return names.Contains(ContactColumns.All[0].Column)
            && names.Distinct(StringComparer.Ordinal).Count() == names.Count
            && names.TrueForAll(name => Array.Exists(ContactColumns.All, one => one.Column == name));
    }

    /// <summary>Refuses a table at the end of a card that is nearly one of contacts.</summary>
    internal static void RefuseNearly(Table table, MarkdownSupport support, InlineTape inlines)
    {
        var names = HeaderOf(table, inlines);
        if (!ContactColumns.AreNearly(names))
        {
            return;
        }

        const string Else = "; a table that is none of contacts stands before another paragraph";
        var cells = TableCells.Of((TableRow)table[0]).ToList();
        var unknown = names.FindIndex(name => !ContactColumns.IsOne(name));
        if (unknown < 0)
        {
            support.Refuse(
                cells[0].Span,
                "a table of contacts with these columns",
                $"one of them is {ContactColumns.All[0].Column}, and none stands twice{Else}"
            );
            return;
        }

        support.Refuse(
            cells[unknown].Span,
            "this column of a table of contacts",
            "known are " + string.Join(", ", ContactColumns.All.Select(static one => one.Column)) + Else,
            Nearest.Find(names[unknown], ContactColumns.All.Select(static one => one.Column))
        );
    }

    internal static void Add(Table table, TapeWriter writer, MarkdownSupport support, InlineTape inlines)
    {
        TableCells.RefuseAlignment(table, support);
        var names = HeaderOf(table, inlines);
        writer.Name("contacts"u8, table.Span.Start);
        writer.OpenArray(table.Span.Start);
        foreach (var row in table.Skip(1).Cast<TableRow>())
        {
            writer.OpenObject(row.Span.Start);
            var cells = TableCells.Of(row).ToList();
            if (cells.Count != names.Count)
            {
                support.Refuse(
                    row.Span,
                    string.Create(CultureInfo.InvariantCulture, $"a contact with {cells.Count} of {names.Count} cells"),
                    "each column has one, which may be empty"
                );
            }

            for (var i = 0; i < Math.Min(cells.Count, names.Count); i++)
            {
                var content = TableCells.ContentOf(cells[i]);
                var value = UrlOf(content) ?? inlines.Plain(content, "a contact");
                var member = Array.Find(ContactColumns.All, one => one.Column == names[i]).Member;
                if (value.Length > 0)
                {
                    writer.Member(member, value, cells[i].Span.Start);
                }
                else if (content.Count > 0)
                {
                    writer.BrokenMember(member, cells[i].Span.Start);
                }
            }

            writer.Close();
        }

        writer.Close();
    }

    private static string? UrlOf(InlineRun content) =>
        content.Count == 1 && content[0] is AutolinkInline link ? (link.IsEmail ? "mailto:" : "") + link.Url : null;

    private static List<string> HeaderOf(Table table, InlineTape inlines)
    {
        var names = new List<string>();
        foreach (var cell in TableCells.Of((TableRow)table[0]))
        {
            var content = TableCells.ContentOf(cell);
            names.Add(content is { Count: 1 } && content[0] is LiteralInline ? inlines.Plain(content, "a column") : "");
        }

        return names;
    }
}
