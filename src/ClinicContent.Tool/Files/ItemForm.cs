using ClinicContent.Json;
using ClinicContent.Markdown;

namespace ClinicContent.Tool.Files;

/// <summary>A form in which a file holds one item.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Extension">How its files end.</param>
/// <param name="Serialize">Writes an item in the canonical form.</param>
internal sealed record ItemForm(string Name, string Extension, Func<ContentItem, byte[]> Serialize)
{
    internal static readonly IReadOnlyList<ItemForm> All =
    [
        new("json", ".json", ContentJsonSerializer.SerializeToUtf8Bytes),
        new("markdown", ".md", ContentMarkdownSerializer.SerializeToUtf8Bytes),
    ];

    internal static string[] Names { get; } = [.. All.Select(form => form.Name)];

    internal static ItemForm Of(string name) => All.Single(form => form.Name == name);
}
