using System.Globalization;

namespace ClinicContent.Model;

/// <summary>Whole dates as ISO 8601 writes them: 2019-03-05.</summary>
internal static class Dates
{
    /// <summary>A regular expression for a day that exists, leap years and all, but for the year 0.</summary>
    internal const string Day =
        "(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
        + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)";

    /// <summary>The same, for a whole text.</summary>
    internal const string Pattern = "^(?!0000)" + Day + "$";

    internal static bool TryParse(string? text, out DateOnly date)
    {
        var valid = PartialDate.TryCreate(text, out var partial) && partial.Day is not null;
        date = valid ? partial.Earliest : default;
        return valid;
    }

    internal static string Format(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
