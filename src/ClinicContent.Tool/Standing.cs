using System.Globalization;
using ClinicContent.Model;

namespace ClinicContent.Tool;

/// <summary>Where an item stands, in words.</summary>
internal static class Standing
{
    /// <summary>Why readers do not see an item.</summary>
    internal static string Of(ContentItem item) =>
        item.Status == PublicationStatus.Published
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"seen from {item.PublishOn:yyyy-MM-dd} on{(item.ExpireOn is { } end ? $" until {end:yyyy-MM-dd}" : "")}"
            )
            : EnumWord.Of(item.Status).Replace('-', ' ');
}
