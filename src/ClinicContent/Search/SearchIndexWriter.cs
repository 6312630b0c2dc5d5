using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ardalis.GuardClauses;

namespace ClinicContent.Search;

/// <summary>Writes what a search knows as JSON, for a script that searches where there is no server; the site of the command does.</summary>
/// <remarks>
/// <c>items</c> says how many items there are; they go by their places in <see cref="ContentCatalog.Items"/>, from 0. <c>words</c> has each
/// word, folded, in ordinal order, with a list of an item and what the word counts there, from 0 to 10,000, and so on. <c>names</c> has what
/// items are called, as folded words parted by a space, with the items. The same search gives the same bytes.
/// </remarks>
public static class SearchIndexWriter
{
    private const float Unit = 10_000;

    // Words are letters and digits: nothing in them needs escaping but what JSON itself escapes.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the index of a search.</summary>
    /// <param name="search">The search.</param>
    /// <param name="destination">Where to write, as UTF-8. About 8 bytes for each word of each item. O(size).</param>
    /// <exception cref="ArgumentNullException">There is no search or no destination.</exception>
    public static void Write(ContentSearch search, IBufferWriter<byte> destination)
    {
        Guard.Against.Null(search);
        using var json = new Utf8JsonWriter(Guard.Against.Null(destination), Options);
        json.WriteStartObject();
        json.WriteNumber("items"u8, search.Catalog.Items.Count);
        WriteWords(json, search.Postings);
        json.WriteStartObject("names"u8);
        foreach (var (name, items) in search.Names.All)
        {
            json.WriteStartArray(name);
            items.ForEach(json.WriteNumberValue);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, Postings postings)
    {
        json.WriteStartObject("words"u8);
        for (var word = 0; word < postings.Words.Length; word++)
        {
            json.WriteStartArray(postings.Words[word]);
            for (var at = postings.Starts[word]; at < postings.Starts[word + 1]; at++)
            {
                json.WriteNumberValue(postings.Items[at]);
                json.WriteNumberValue((int)MathF.Round(postings.Counts[at] * Unit));
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
