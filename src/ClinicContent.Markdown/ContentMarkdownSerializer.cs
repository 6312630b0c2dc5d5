using System.Buffers;
using System.Text;
using Ardalis.GuardClauses;
using ClinicContent.Diagnostics;
using ClinicContent.Json;
using ClinicContent.Loading;
using ClinicContent.Markdown.Reading;
using ClinicContent.Shapes;

namespace ClinicContent.Markdown;

/// <summary>Writes items as Markdown with YAML front matter, and reads such files: the form that clinicians and editors write.</summary>
/// <remarks>
/// Front matter holds the members, as JSON does, the body the text. What is written reads back as an equal item, and the same item gives
/// the same bytes everywhere and always. Reading reports every fault in one pass, with the lines and columns of the file. Safe between threads.
/// </remarks>
public static class ContentMarkdownSerializer
{
    /// <summary>An item as Markdown.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The text, with a line feed at the end. Equal items give equal texts. O(n).</returns>
    /// <exception cref="ArgumentNullException">There is no item.</exception>
    /// <exception cref="ArgumentException">A text of the item holds half of a surrogate pair, or an enum has no such value.</exception>
    /// <exception cref="InvalidOperationException">An id or reference in the item is the default of its type.</exception>
    public static string Serialize(ContentItem item) => Encoding.UTF8.GetString(SerializeToUtf8Bytes(item));

    /// <summary>An item as Markdown, in UTF-8.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The bytes, with a line feed at the end. Equal items give equal bytes. O(n).</returns>
    /// <exception cref="ArgumentNullException">There is no item.</exception>
    /// <exception cref="ArgumentException">A text of the item holds half of a surrogate pair, or an enum has no such value.</exception>
    /// <exception cref="InvalidOperationException">An id or reference in the item is the default of its type.</exception>
    public static byte[] SerializeToUtf8Bytes(ContentItem item)
    {
        Guard.Against.Null(item);
        var output = new ArrayBufferWriter<byte>();
        MarkdownFormat.Instance.Write(item, output);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>Reads an item from Markdown.</summary>
    /// <param name="markdown">The text; its front matter says the type and the id.</param>
    /// <param name="fileName">What diagnostics call the text.</param>
    /// <returns>The item, or every fault.</returns>
    /// <exception cref="ArgumentNullException">There is no text or no name.</exception>
    public static ContentReadResult Deserialize(string markdown, string fileName = "item.md")
    {
        Guard.Against.Null(markdown);
        return Deserialize(Encoding.UTF8.GetBytes(markdown), fileName);
    }

    /// <summary>Reads an item from Markdown in UTF-8, with or without a byte order mark.</summary>
    /// <param name="markdown">The bytes; their front matter says the type and the id.</param>
    /// <param name="fileName">What diagnostics call the bytes.</param>
    /// <returns>The item, or every fault: at most 100 are listed, the rest counted.</returns>
    /// <exception cref="ArgumentNullException">There is no name.</exception>
    public static ContentReadResult Deserialize(ReadOnlyMemory<byte> markdown, string fileName = "item.md")
    {
        Guard.Against.Null(fileName);
        var bag = new DiagnosticBag();
        var maxDepth = LoadOptions.Default.MaxDepth;
        var reader = new DocumentReader((shapes, file) => MarkdownFormat.Instance.Fill(shapes, file, maxDepth));
        var item = reader.Read(new(fileName, markdown), default, bag);
        return new(item, bag.ToSorted());
    }

    /// <summary>The first comment in the front matter of a file. An item cannot hold one: what writes the item loses it.</summary>
    /// <param name="markdown">The bytes of the file.</param>
    /// <param name="fileName">What the place calls the file.</param>
    /// <returns>Where it stands; null where there is none, or no front matter. O(n).</returns>
    /// <exception cref="ArgumentNullException">There is no name.</exception>
    public static SourcePlace? FindComment(ReadOnlyMemory<byte> markdown, string fileName = "item.md")
    {
        Guard.Against.Null(fileName);
        return YamlComments.FindFirst(new(fileName, markdown));
    }
}
