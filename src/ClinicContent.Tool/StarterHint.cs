using ClinicContent.Model;
using ClinicContent.Starter;

namespace ClinicContent.Tool;

/// <summary>Tells whoever leads to items of the starter content, and did not lay the content over it, how to do that.</summary>
internal static class StarterHint
{
    private const string Dangling = "CLN0301";

    private const int MostNames = 3;

    /// <summary>Says on standard error, once, which of the items that a report misses stand in the starter content.</summary>
    internal static void Tell(NamedContent content, ContentCatalogResult result, Surroundings surroundings)
    {
        string[] missing =
        [
            .. result
                .Diagnostics.Where(one => one.Code == Dangling)
                .Select(one => one.Message)
                .Distinct(StringComparer.Ordinal),
        ];
        if (missing.Length > 0)
        {
            Tell(content, item => Array.Exists(missing, message => Misses(message, item.Ref)), surroundings);
        }
    }

    /// <summary>Says on standard error that an item stands in the starter content, where it does.</summary>
    internal static void Tell(NamedContent content, ItemRef missing, Surroundings surroundings) =>
        Tell(content, item => item.Ref == missing, surroundings);

    private static void Tell(NamedContent content, Func<ContentItem, bool> isMissing, Surroundings surroundings)
    {
        if (content is { Path: not null, WithStarter: false })
        {
            string[] names = [.. StarterContent.Catalog.Items.Where(isMissing).Select(item => item.Ref.ToString())];
            if (names.Length > 0)
            {
                surroundings.Error.WriteLine(
                    $"{Listed(names)} {(names.Length == 1 ? "stands" : "stand")} in the starter content: add --with-starter."
                );
            }
        }
    }

    private static bool Misses(string message, ItemRef item) =>
        message.EndsWith($" {KindNames.Phrase(item.Kind)} '{item.Id}'", StringComparison.Ordinal);

    private static string Listed(string[] names) =>
        names.Length == 1 ? names[0]
        : names.Length <= MostNames ? $"{string.Join(", ", names[..^1])} and {names[^1]}"
        : string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{string.Join(", ", names[..MostNames])} and {names.Length - MostNames} more"
        );
}
