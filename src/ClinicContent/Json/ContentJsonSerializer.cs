using System.Buffers;
using System.Text;
using Ardalis.GuardClauses;
using ClinicContent.Diagnostics;
using ClinicContent.Shapes;
using ClinicContent.Writing;

namespace ClinicContent.Json;

/// <summary>Writes items as canonical JSON, and reads JSON as items: the form of the files in a content folder.</summary>
/// <remarks>
/// Canonical is: UTF-8 without a byte order mark, two spaces, line feeds, members in the order of the wire form, letters beyond ASCII
/// as they are, <c>&lt;</c> escaped, one line feed at the end. The same item gives the same bytes everywhere and always. Reading takes
/// any valid JSON of the form (RFC 8259), members in any order, and reports every fault in one pass. Safe between threads.
/// </remarks>
public static class ContentJsonSerializer
{
    internal const int MaxDepth = 64;

    /// <summary>An item as canonical JSON.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The text, with a line feed at the end. Equal items give equal texts. O(n).</returns>
    /// <exception cref="ArgumentNullException">There is no item.</exception>
    /// <exception cref="ArgumentException">A text of the item holds half of a surrogate pair, or an enum has no such value.</exception>
    /// <exception cref="InvalidOperationException">An id or reference in the item is the default of its type.</exception>
    public static string Serialize(ContentItem item) => Encoding.UTF8.GetString(Write(item).Written.Span);

    /// <summary>An item as canonical JSON, in UTF-8.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The bytes, with a line feed at the end. Equal items give equal bytes. O(n).</returns>
    /// <exception cref="ArgumentNullException">There is no item.</exception>
    /// <exception cref="ArgumentException">A text of the item holds half of a surrogate pair, or an enum has no such value.</exception>
    /// <exception cref="InvalidOperationException">An id or reference in the item is the default of its type.</exception>
    public static byte[] SerializeToUtf8Bytes(ContentItem item) => Write(item).ToArray();

    /// <summary>Writes an item as canonical JSON, in UTF-8, with a line feed at the end.</summary>
    /// <param name="item">The item.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException">There is no item, or nowhere to write to.</exception>
    /// <exception cref="ArgumentException">A text of the item holds half of a surrogate pair, or an enum has no such value.</exception>
    /// <exception cref="InvalidOperationException">An id or reference in the item is the default of its type.</exception>
    public static void Serialize(ContentItem item, IBufferWriter<byte> output)
    {
        Guard.Against.Null(output);
        output.Write(Write(item).Written.Span);
    }

    /// <summary>Reads an item from JSON.</summary>
    /// <param name="json">The text.</param>
    /// <param name="fileName">What diagnostics call the text.</param>
    /// <returns>The item, or every fault.</returns>
    /// <exception cref="ArgumentNullException">There is no text or no name.</exception>
    public static ContentReadResult Deserialize(string json, string fileName = "item.json")
    {
        Guard.Against.Null(json);
        return Deserialize(TextBytes.Of(json), fileName);
    }

    /// <summary>Reads an item from JSON in UTF-8, with or without a byte order mark.</summary>
    /// <param name="json">The bytes.</param>
    /// <param name="fileName">What diagnostics call the bytes.</param>
    /// <returns>The item, or every fault: at most 100 are listed, the rest counted.</returns>
    /// <exception cref="ArgumentNullException">There is no name.</exception>
    public static ContentReadResult Deserialize(ReadOnlyMemory<byte> json, string fileName = "item.json")
    {
        Guard.Against.Null(fileName);
        var bag = new DiagnosticBag();
        var document = new SourceDocument(fileName, json);
        var reader = new DocumentReader(static (reader, json) => ContentFormat.Json.Fill(reader, json, MaxDepth));
        var item = reader.Read(document, new() { NeedsVersion = true }, bag);
        return new(item, bag.ToSorted());
    }

    private static JsonSink Write(ContentItem item)
    {
        Guard.Against.Null(item);
        var sink = new JsonSink(indented: true);
        ItemCodec.Instance.Write(sink, item);
        sink.EndLine();
        return sink;
    }
}
