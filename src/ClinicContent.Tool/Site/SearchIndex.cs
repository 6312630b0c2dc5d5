using System.Buffers;
using System.Text.Json;
using ClinicContent.Search;

namespace ClinicContent.Tool.Site;

/// <summary>What the script of a site searches: the index of the library, and of each item the card that is shown.</summary>
internal static class SearchIndex
{
    internal const string FileName = "search.json";

    internal static byte[] Write(Website site)
    {
        var index = new ArrayBufferWriter<byte>();
        SearchIndexWriter.Write(site.Search, index);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WritePropertyName("index");
            json.WriteRawValue(index.WrittenSpan, skipInputValidation: true);
            json.WriteStartArray("cards");
            foreach (var item in site.Catalog.Items)
            {
                json.WriteStringValue(site.Entries.Card(item.Ref).ToString());
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }
}
