using System.Globalization;

namespace ClinicContent.Model;

/// <summary>Whole dates as ISO 8601 writes them: 2019-03-05.</summary>
internal static class Dates
{
    internal static bool TryParse(string? text, out DateOnly date)
    {
        var valid = PartialDate.TryCreate(text, out var partial) && partial.Day is not null;
        date = valid ? partial.Earliest : default;
        return valid;
    }

    internal static string Format(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
