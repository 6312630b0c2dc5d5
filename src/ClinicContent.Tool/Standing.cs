using System.Text;

namespace ClinicContent.Tool;

/// <summary>Where an item stands, in words.</summary>
internal static class Standing
{
    /// <summary>The word of an enum as it is written in content: <c>in-review</c>.</summary>
    internal static string WordOf<T>(T value)
        where T : struct, Enum
    {
        var word = new StringBuilder();
        foreach (var c in value.ToString())
        {
            word.Append(char.IsAsciiLetterUpper(c) && word.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(c));
        }

        return word.ToString();
    }

    /// <summary>Why readers do not see an item.</summary>
    internal static string Of(ContentItem item) =>
        item.Status == Model.PublicationStatus.Published
            ? string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"seen from {item.PublishOn:yyyy-MM-dd} on{(item.ExpireOn is { } end ? $" until {end:yyyy-MM-dd}" : "")}"
            )
            : WordOf(item.Status).Replace('-', ' ');
}
