using System.Buffers;
using ClinicContent.Diagnostics;
using ClinicContent.Json;
using ClinicContent.Shapes;

namespace ClinicContent;

/// <summary>A form in which the file of one item is written: JSON, or another that a package adds.</summary>
/// <remarks>Immutable and safe between threads. Nothing outside this library's packages can add one.</remarks>
public abstract class ContentFormat
{
    private protected ContentFormat(string name, params string[] extensions)
    {
        Name = name;
        Extensions = extensions;
    }

    /// <summary>Canonical JSON, in files that end in <c>.json</c>.</summary>
    public static ContentFormat Json { get; } = new JsonFormat();

    /// <summary>The name of the format, as in <c>--as json</c>.</summary>
    public string Name { get; }

    /// <summary>The extensions of its files, in lower case with their dot; the first one is written.</summary>
    internal IReadOnlyList<string> Extensions { get; }

    /// <summary>Whether a file says the version of the wire form.</summary>
    internal abstract bool NeedsVersion { get; }

    /// <summary>
    /// Whether members stand in YAML before the text: what has no quotes may be a text too, rich text is one text of Markdown, and
    /// the body is what follows.
    /// </summary>
    internal virtual bool IsFrontMatter => false;

    /// <summary>Another name under which authors may write a member of items of a kind; null where there is none.</summary>
    internal virtual string? SynonymOf(ContentKind kind, string member) => null;

    /// <summary>Puts a document, whose bytes are UTF-8, on the tape of a reader. Faults of its form are recorded there.</summary>
    internal abstract void Fill(ShapeReader reader, SourceDocument document, int maxDepth);

    /// <summary>Writes an item in its canonical form.</summary>
    /// <exception cref="ArgumentException">A text of the item holds half of a surrogate pair, or an enum has no such value.</exception>
    internal abstract void Write(ContentItem item, IBufferWriter<byte> output);
}
