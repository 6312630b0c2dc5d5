namespace ClinicContent.Markdown.Syntax;

/// <summary>The columns of the table at the end of a care card that says whom to turn to.</summary>
internal static class ContactColumns
{
    /// <summary>The columns, each with the member that it fills. The first one always stands.</summary>
    internal static readonly (string Column, byte[] Member)[] All =
    [
        ("Contact", "name"u8.ToArray()),
        ("Phone", "phone"u8.ToArray()),
        ("Text", "text"u8.ToArray()),
        ("Web", "url"u8.ToArray()),
        ("Hours", "hours"u8.ToArray()),
        ("Where", "jurisdiction"u8.ToArray()),
    ];

    internal static bool IsOne(string column) => Array.Exists(All, one => one.Column == column);

    /// <summary>Whether columns are those of a table of contacts, or nearly: the first one among them, or all but one known.</summary>
    internal static bool AreNearly(IReadOnlyList<string> columns)
    {
        var known = columns.Count(IsOne);
        return columns.Contains(All[0].Column, StringComparer.Ordinal) || (known >= 2 && known >= columns.Count - 1);
    }
}
