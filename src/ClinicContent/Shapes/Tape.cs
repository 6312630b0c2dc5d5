using System.Runtime.InteropServices;
using System.Text;

namespace ClinicContent.Shapes;

/// <summary>
/// The tokens of one document in a row, for random access without a tree. A format fills it; a <see cref="ShapeReader"/> reads it.
/// Used again for document after document: no token outlives the next <see cref="Reset"/>.
/// </summary>
internal sealed class Tape
{
    private const int MaxDepth = 256;

    private readonly int[] open = new int[MaxDepth];
    private readonly KnownTexts known = new();
    private TapeToken[] tokens = new TapeToken[256];
    private byte[] decoded = [];
    private int decodedLength;
    private ReadOnlyMemory<byte> source;

    // The source as an array, where it is one: its span is made faster, and it is asked for with every token.
    private ArraySegment<byte> sourceArray;

    /// <summary>How many tokens there are.</summary>
    internal int Count { get; private set; }

    /// <summary>How many containers are open.</summary>
    internal int Depth { get; private set; }

    /// <summary>Whether the document broke off: what is missing may have been meant.</summary>
    internal bool IsPartial { get; private set; }

    internal ReadOnlyMemory<byte> Source => source;

    internal ref TapeToken this[int index] => ref tokens[index];

    internal void Reset(ReadOnlyMemory<byte> document)
    {
        source = document;
        MemoryMarshal.TryGetArray(document, out sourceArray);
        (Count, Depth, decodedLength, IsPartial) = (0, 0, 0, false);
    }

    /// <summary>Adds a name or scalar whose text stands in the source as it is.</summary>
    internal void Add(TapeTokenKind kind, int start, int length, int offset)
    {
        var index = Append(kind, offset);
        tokens[index].Start = start;
        tokens[index].Length = length;
    }

    /// <summary>Adds a name or text that the format had to decode first.</summary>
    internal void AddDecoded(TapeTokenKind kind, ReadOnlySpan<byte> text, int offset)
    {
        Add(kind, Keep(text), text.Length, offset);
        tokens[Count - 1].Decoded = true;
    }

    /// <summary>Adds a name or text that the format had to decode first.</summary>
    internal void AddDecoded(TapeTokenKind kind, string text, int offset)
    {
        MakeRoom(Encoding.UTF8.GetByteCount(text));
        var length = Encoding.UTF8.GetBytes(text, decoded.AsSpan(decodedLength));
        Add(kind, decodedLength, length, offset);
        tokens[Count - 1].Decoded = true;
        decodedLength += length;
    }

    /// <summary>Gives a name on the tape another text; its offset stays.</summary>
    internal void Rename(int index, ReadOnlySpan<byte> text)
    {
        tokens[index].Start = Keep(text);
        tokens[index].Length = text.Length;
        tokens[index].Decoded = true;
    }

    /// <summary>Opens an object or array.</summary>
    internal void Open(TapeTokenKind kind, int offset)
    {
        var index = Append(kind, offset);
        tokens[index].Length = 0;
        open[Depth++] = index;
    }

    /// <summary>Closes the innermost object or array.</summary>
    internal void Close() => tokens[open[--Depth]].Next = Count;

    /// <summary>Closes what is open, after a syntax error: a name without a value is taken off.</summary>
    /// <param name="keepOpen">How many of the outermost containers stay open.</param>
    internal void BreakOff(int keepOpen = 0)
    {
        IsPartial = true;
        if (Count > 0 && tokens[Count - 1].Kind == TapeTokenKind.Name)
        {
            Count--;
            tokens[open[Depth - 1]].Length--;
        }

        while (Depth > keepOpen)
        {
            Close();
        }
    }

    /// <summary>Takes off a name or element, and all behind it; the container that it stands in is the innermost open one.</summary>
    internal void Rewind(int index)
    {
        Count = index;
        tokens[open[Depth - 1]].Length--;
    }

    /// <summary>Says where a token is reported.</summary>
    internal void Move(int index, int offset) => tokens[index].Offset = offset;

    /// <summary>The bytes of a name or scalar, decoded.</summary>
    internal ReadOnlySpan<byte> Bytes(int index)
    {
        ref var token = ref tokens[index];
        return token.Decoded ? decoded.AsSpan(token.Start, token.Length)
            : sourceArray.Array is not null ? sourceArray.AsSpan(token.Start, token.Length)
            : source.Span.Slice(token.Start, token.Length);
    }

    /// <summary>The text of a name or scalar.</summary>
    internal string Text(int index) => known.Of(Bytes(index));

    /// <summary>The text of a part of a name or scalar.</summary>
    internal string Text(ReadOnlySpan<byte> part) => known.Of(part);

    // Where the text stands in the tape's own memory.
    private int Keep(ReadOnlySpan<byte> text)
    {
        MakeRoom(text.Length);
        text.CopyTo(decoded.AsSpan(decodedLength));
        decodedLength += text.Length;
        return decodedLength - text.Length;
    }

    private void MakeRoom(int length)
    {
        if (decodedLength + length > decoded.Length)
        {
            Array.Resize(ref decoded, Math.Max(decodedLength + length, Math.Max(1024, decoded.Length * 2)));
        }
    }

    private int Append(TapeTokenKind kind, int offset)
    {
        if (Count == tokens.Length)
        {
            Array.Resize(ref tokens, Count * 2);
        }

        var counts = Depth > 0 && (kind == TapeTokenKind.Name || tokens[open[Depth - 1]].Kind == TapeTokenKind.Array);
        if (counts)
        {
            tokens[open[Depth - 1]].Length++;
        }

        ref var token = ref tokens[Count];
        token.Kind = kind;
        token.Taken = false;
        token.Decoded = false;
        token.Offset = offset;
        token.Next = Count + 1;
        return Count++;
    }
}
