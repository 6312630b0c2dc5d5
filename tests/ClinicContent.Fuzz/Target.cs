using ClinicContent.Json;
using ClinicContent.Loading;
using ClinicContent.Markdown;

namespace ClinicContent.Fuzz;

/// <summary>
/// What any bytes are held against: reading gives an item or says why not, and never throws; an item that was read is equal when it is
/// written and read again.
/// </summary>
internal static class Target
{
    /// <summary>The target of a name; null where there is none.</summary>
    internal static Action<byte[]>? Find(string name) =>
        name switch
        {
            "json" => Json,
            "bundle" => Bundle,
            "markdown" => Markdown,
            _ => null,
        };

    private static void Json(byte[] bytes)
    {
        var result = ContentJsonSerializer.Deserialize(bytes);
        Check(result, item => ContentJsonSerializer.Deserialize(ContentJsonSerializer.SerializeToUtf8Bytes(item)));
    }

    private static void Markdown(byte[] bytes)
    {
        var result = ContentMarkdownSerializer.Deserialize(bytes);
        Check(
            result,
            item => ContentMarkdownSerializer.Deserialize(ContentMarkdownSerializer.SerializeToUtf8Bytes(item))
        );
    }

    private static void Bundle(byte[] bytes)
    {
        var result = ContentCatalog.Load(ContentSource.Bundle(bytes, "bundle.jsonl"));
        Require(
            result.FoundCount == result.LoadedCount + result.RejectedCount,
            "what was found is not what became of it"
        );
        Require(result.Catalog is null == result.ErrorCount > 0, "a catalog with errors, or neither");
    }

    private static void Check(ContentReadResult result, Func<ContentItem, ContentReadResult> writeAndRead)
    {
        if (result.Item is not { } item)
        {
            Require(result.Diagnostics.Count > 0, "no item, and no word about why");
            return;
        }

        Require(item.Equals(writeAndRead(item).Item), "an item that differs when it is written and read again");
    }

    private static void Require(bool holds, string fault)
    {
        if (!holds)
        {
            throw new InvalidOperationException(fault);
        }
    }
}
