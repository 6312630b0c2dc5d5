using ClinicContent.Markdown.Syntax;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Inlines;

namespace ClinicContent.Markdown.Writing;

/// <summary>The contacts of a care card as a table, with those columns only that somebody fills.</summary>
internal static class ContactTables
{
    internal static IEnumerable<string> Write(ValueList<Contact> contacts)
    {
        var columns = Enumerable
            .Range(0, ContactColumns.All.Length)
            .Where(column => column == 0 || contacts.Any(contact => Cell(contact, column).Length > 0))
            .ToArray();
        yield return BlockMarkdown.Row(columns.Select(column => ContactColumns.All[column].Column));
        yield return BlockMarkdown.Row(columns.Select(_ => "---"));
        foreach (var contact in contacts)
        {
            yield return BlockMarkdown.Row(columns.Select(column => Cell(contact, column)));
        }
    }

    /// <summary>Whether content ends in a table that a reader would take for one of contacts, or nearly one.</summary>
    internal static bool LooksLikeOne(ValueList<Block> content) =>
        content.AsSpan() is [.., TableBlock table]
        && ContactColumns.AreNearly([
            .. table.Header.Select(static cell => cell is [TextInline only] ? only.Text : ""),
        ]);

    private static string Cell(Contact contact, int column) =>
        column switch
        {
            0 => MarkdownText.Line(contact.Name),
            1 => Optional(contact.Phone),
            2 => Optional(contact.Text),
            3 => contact.Url is null ? ""
            : contact.Url.IsRelative ? MarkdownText.Line(contact.Url.Value)
            : $"<{contact.Url}>",
            4 => Optional(contact.Hours),
            _ => contact.Jurisdiction?.Value ?? "",
        };

    private static string Optional(string? text) => text is null ? "" : MarkdownText.Line(text);
}
