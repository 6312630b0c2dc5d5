using System.Collections;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Inlines;

namespace ClinicContent.Model;

/// <summary>Formatted text: blocks from top to bottom, in sections that begin with headings. It holds no HTML.</summary>
/// <remarks>
/// Immutable, safe between threads, equal by value. Made from a collection expression of blocks, or <see cref="FromText"/>.
/// A body that comes from a bundle opened without being read holds its place in the bundle, and reads its blocks on first use, once.
/// </remarks>
[CollectionBuilder(typeof(RichText), nameof(Create))]
public sealed class RichText : IEquatable<RichText>, IEnumerable<Block>
{
    private readonly BodySource? source;
    private readonly int offset;
    private readonly int length;
    private Block[]? blocks;
    private ItemRef[]? mentions;

    private RichText(Block[] blocks) => this.blocks = blocks;

    internal RichText(BodySource source, int offset, int length, ItemRef[] mentions)
    {
        this.source = source;
        this.offset = offset;
        this.length = length;
        this.mentions = mentions;
    }

    /// <summary>Text without blocks.</summary>
    public static RichText Empty { get; } = new([]);

    /// <summary>The blocks, from top to bottom. O(1), but for the first use of a body that was not read yet.</summary>
    /// <exception cref="Diagnostics.ContentException">The body stands in a bundle that was opened unread, and is damaged there.</exception>
    public ValueList<Block> Blocks => new(Volatile.Read(ref blocks) ?? ReadBlocks());

    /// <summary>Whether the blocks are in memory; false for a body of an opened bundle that nobody has used yet.</summary>
    public bool IsRead => Volatile.Read(ref blocks) is not null;

    /// <summary>The sections, in order: what stands before the first heading, if anything, then each heading with what follows it, down to the next heading of any level. O(n).</summary>
    public ValueList<Section> Sections => SectionReader.Split(Blocks);

    /// <summary>The items that the text mentions or embeds, each once, in order of first appearance: edges. Worked out on first use, O(n).</summary>
    public ValueList<ItemRef> Mentions
    {
        get
        {
            var known = Volatile.Read(ref mentions);
            if (known is null)
            {
                known = MentionCollector.Collect(Blocks);
                Volatile.Write(ref mentions, known);
            }

            return new(known);
        }
    }

    /// <summary>The care cards of level emergency, however deep they stand, in order. O(n). No form of an item may drop them.</summary>
    public ValueList<CareCardBlock> EmergencyCards => EmergencyCardCollector.Collect(Blocks);

    /// <summary>How many words a reader reads, runs of non-space characters, captions, cards and transcripts included. O(n).</summary>
    public int WordCount => WordCounter.Count(Blocks);

    internal BodySource? Source => source;

    /// <summary>Text of some blocks.</summary>
    /// <param name="blocks">The blocks, from top to bottom.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">A block is null.</exception>
    public static RichText Create(ReadOnlySpan<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Guard.Against.Null(block, nameof(blocks));
        }

        return blocks.IsEmpty ? Empty : new(blocks.ToArray());
    }

    /// <summary>Text of plain paragraphs.</summary>
    /// <param name="paragraphs">The paragraphs.</param>
    /// <returns>The text, a <see cref="ParagraphBlock"/> for each.</returns>
    /// <exception cref="ArgumentException">A paragraph is null.</exception>
    public static RichText FromText(params ReadOnlySpan<string> paragraphs)
    {
        var made = new Block[paragraphs.Length];
        for (var i = 0; i < made.Length; i++)
        {
            Guard.Against.Null(paragraphs[i], nameof(paragraphs));
            made[i] = new ParagraphBlock { Content = [new TextInline { Text = paragraphs[i] }] };
        }

        return new(made);
    }

    internal static RichText Trusted(Block[] blocks) => blocks.Length == 0 ? Empty : new(blocks);

    /// <summary>The first section with an aspect, with the deeper sections inside it. O(n).</summary>
    /// <param name="aspect">The aspect.</param>
    /// <returns>Its heading and all blocks down to the next heading of its level or above; null where no section has the aspect.</returns>
    public Section? FindSection(Aspect aspect)
    {
        Guard.Against.Null(aspect);
        return SectionReader.Find(Blocks, aspect);
    }

    /// <summary>Whether two texts have equal blocks. Reads both, where they are not read yet.</summary>
    /// <param name="other">The other text.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(RichText? other) =>
        other is not null && (ReferenceEquals(this, other) || Blocks == other.Blocks);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RichText);

    /// <inheritdoc/>
    public override int GetHashCode() => Blocks.GetHashCode();

    /// <summary>Enumerates the blocks, without allocating.</summary>
    /// <returns>The enumerator.</returns>
    public ValueList<Block>.Enumerator GetEnumerator() => Blocks.GetEnumerator();

    IEnumerator<Block> IEnumerable<Block>.GetEnumerator() => ((IEnumerable<Block>)Blocks).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Blocks).GetEnumerator();

    private Block[] ReadBlocks()
    {
        // Two threads may both read: the same bytes give equal blocks, and all see the array that was stored first.
        var read = source!.Read(offset, length);
        return Interlocked.CompareExchange(ref blocks, read, null) ?? read;
    }
}
