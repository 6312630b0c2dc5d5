using Ardalis.GuardClauses;
using ClinicContent.Model;
using ClinicContent.Phrasing;

namespace ClinicContent.Feeds.Chunks;

/// <summary>Writes content in pieces for search and retrieval: sections, facts, indications and questions, each with what a reader needs beside it.</summary>
/// <remarks>
/// JSON Lines, one <see cref="ContentChunk"/> a line. Sections are cut at headings and, where they are long, between blocks; never inside a
/// block, and so never inside a care card. The same catalog and options give the same bytes everywhere and always.
/// </remarks>
public static class ChunkWriter
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "chunks.jsonl";

    /// <summary>The chunks of a catalog, as JSON Lines.</summary>
    /// <param name="catalog">The catalog: <see cref="ContentCatalog.AsSeenOn"/> for what readers see.</param>
    /// <param name="options">The site, and how long chunks get; <see cref="ChunkOptions.Default"/> if left out.</param>
    /// <returns>One file. No diagnostics. O(n).</returns>
    /// <exception cref="ArgumentNullException">There is no catalog.</exception>
    public static FeedResult Write(ContentCatalog catalog, ChunkOptions? options = null)
    {
        var json = new FeedJson(indented: false);
        foreach (var chunk in ChunksOf(catalog, options))
        {
            WriteChunk(json, chunk);
            json.EndLine();
        }

        return new([new(FileName, json.Written)], []);
    }

    /// <summary>The chunks of a catalog, in its order and that of each item's text.</summary>
    /// <param name="catalog">The catalog: <see cref="ContentCatalog.AsSeenOn"/> for what readers see.</param>
    /// <param name="options">The site, and how long chunks get; <see cref="ChunkOptions.Default"/> if left out.</param>
    /// <returns>The chunks; of each item at least one. O(n).</returns>
    /// <exception cref="ArgumentNullException">There is no catalog.</exception>
    public static ValueList<ContentChunk> ChunksOf(ContentCatalog catalog, ChunkOptions? options = null)
    {
        Guard.Against.Null(catalog);
        var chunks = new List<ContentChunk>();
        foreach (var item in catalog.Items)
        {
            new ItemChunks(catalog, item, options ?? ChunkOptions.Default, chunks).Add();
        }

        return chunks.ToValueList();
    }

    private static void WriteChunk(FeedJson json, ContentChunk chunk)
    {
        json.StartObject();
        json.Text("id"u8, chunk.Id);
        json.Text("item"u8, chunk.Item.ToString());
        json.Text("kind"u8, KindNames.Of(chunk.Item.Kind));
        json.Texts("about"u8, chunk.About.Select(item => item.ToString()));
        json.Texts("mentions"u8, chunk.Mentions.Select(item => item.ToString()));
        json.Texts("headings"u8, chunk.Headings);
        json.Text("text"u8, chunk.Text);
        json.Texts("notices"u8, chunk.Notices.Select(notice => notice.Text));
        json.Texts("emergencyCards"u8, chunk.EmergencyCards);
        WriteCitations(json, chunk.Citations);
        json.Text("lastReviewedOn"u8, chunk.Review?.LastReviewedOn is { } last ? Phrases.Of(last) : null);
        json.Text("nextReviewDueOn"u8, chunk.Review?.NextReviewDueOn is { } next ? Phrases.Of(next) : null);
        json.Texts("reviewedBy"u8, (chunk.Review?.ReviewedBy ?? []).Select(Phrases.Of));
        json.Text("language"u8, chunk.Language?.Value);
        json.Text("url"u8, chunk.Url);
        json.EndObject();
    }

    private static void WriteCitations(FeedJson json, ValueList<Citation> citations)
    {
        if (citations.IsEmpty)
        {
            return;
        }

        json.StartArray("citations"u8);
        foreach (var citation in citations)
        {
            json.StartObject();
            json.Text("key"u8, citation.Key);
            json.Text("text"u8, Phrases.Of(citation));
            json.Text("url"u8, (citation.Doi?.Url ?? citation.Pmid?.Url ?? citation.Url)?.Value);
            json.EndObject();
        }

        json.EndArray();
    }
}
