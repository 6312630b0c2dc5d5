using ClinicContent.Diagnostics;
using ClinicContent.Json;
using ClinicContent.Markdown;

namespace ClinicContent.Tool.Files;

/// <summary>A form in which a file holds one item, and that reads back as the same item.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Extension">How its files end.</param>
/// <param name="Serialize">Writes an item in the canonical form.</param>
/// <param name="Deserialize">Reads an item.</param>
/// <param name="FindComment">Finds the first comment that the item of a file cannot hold.</param>
internal sealed record ItemForm(
    string Name,
    string Extension,
    Func<ContentItem, byte[]> Serialize,
    Func<ReadOnlyMemory<byte>, ContentReadResult> Deserialize,
    Func<ReadOnlyMemory<byte>, string, SourcePlace?> FindComment
)
{
    internal static readonly IReadOnlyList<ItemForm> All =
    [
        new(
            "json",
            ".json",
            ContentJsonSerializer.SerializeToUtf8Bytes,
            static json => ContentJsonSerializer.Deserialize(json),
            static (_, _) => null
        ),
        new(
            "markdown",
            ".md",
            ContentMarkdownSerializer.SerializeToUtf8Bytes,
            static markdown => ContentMarkdownSerializer.Deserialize(markdown),
            ContentMarkdownSerializer.FindComment
        ),
    ];

    internal static ItemForm Of(string name) => All.Single(form => form.Name == name);
}
