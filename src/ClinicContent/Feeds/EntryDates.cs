using System.Globalization;

namespace ClinicContent.Feeds;

/// <summary>Days as feeds write them: each begins at midnight UTC.</summary>
internal static class EntryDates
{
    /// <summary>What stands where a form needs a day and none is known: the first of Unix time.</summary>
    internal static readonly DateOnly Unknown = new(1970, 1, 1);

    /// <summary>The day of the last change that readers can have seen: no change before the first day counts.</summary>
    internal static DateOnly? LastChange(ContentItem item) =>
        item.ModifiedOn > item.PublishOn ? item.ModifiedOn : item.PublishOn ?? item.ModifiedOn;

    /// <summary>As Atom and JSON Feed write it (RFC 3339).</summary>
    internal static string Rfc3339(DateOnly day) =>
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";

    /// <summary>As RSS writes it (RFC 822, with four digits of the year).</summary>
    internal static string Rfc822(DateOnly day) =>
        day.ToString("ddd, dd MMM yyyy", CultureInfo.InvariantCulture) + " 00:00:00 GMT";
}
