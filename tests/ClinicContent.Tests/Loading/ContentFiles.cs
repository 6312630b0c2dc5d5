using ClinicContent.Json;

namespace ClinicContent.Tests.Loading;

/// <summary>Items as the files of a content folder.</summary>
internal static class ContentFiles
{
    private static readonly string[] Folders = ["treatments", "conditions", "delivery-methods", "posts"];

    internal static string NameOf(ItemRef item) => $"{Folders[(int)item.Kind]}/{item.Id}.json";

    internal static KeyValuePair<string, string>[] Of(IEnumerable<ContentItem> items) =>
        [.. items.Select(item => KeyValuePair.Create(NameOf(item.Ref), ContentJsonSerializer.Serialize(item)))];
}
