using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using ClinicContent.Diagnostics;
using ClinicContent.Model;

namespace ClinicContent.Shapes;

/// <summary>Reads records from a <see cref="Tape"/> through their shapes, and records every fault on the way. Not safe between threads.</summary>
internal sealed class ShapeReader
{
    private readonly List<ShapeFault> faults = [];
    private readonly List<(ContentKind Kind, int Token)> met = [];
    private int warnings;
    private Frame frame;

    internal ShapeReader(Tape tape)
    {
        Tape = tape;
        Members = new(this);
    }

    internal Tape Tape { get; }

    /// <summary>What shapes ask while they read from here.</summary>
    internal Members Members { get; }

    internal ReadContext Context { get; private set; }

    internal List<ShapeFault> Faults => faults;

    /// <summary>How many faults make what is read none.</summary>
    internal int Errors => faults.Count - warnings;

    /// <summary>The tokens of ids and references that are well formed, with the kinds of item that they name.</summary>
    internal IReadOnlyList<(ContentKind Kind, int Token)> Met => met;

    /// <summary>The name of the member that was taken last: that of the value being read, or of the list that it is an element of.</summary>
    internal string MemberName => Tape.Text(frame.Name);

    /// <summary>Begins with another document on the tape.</summary>
    internal void Begin(in ReadContext context)
    {
        Context = context;
        Tape.Reset(default);
        faults.Clear();
        met.Clear();
        warnings = 0;
    }

    /// <summary>Notes a well-formed id or reference: where the item does not come to be, it can still be said what leads nowhere.</summary>
    internal void Meet(ContentKind kind, int token) => met.Add((kind, token));

    /// <summary>Records what is odd, but no reason to reject what is read. What is opened in trust was read before.</summary>
    internal void Warn(DiagnosticDescriptor descriptor, int token, object? first, string? suggestion)
    {
        if (Context.Bodies is null)
        {
            warnings++;
            Fault(descriptor, token, first, suggestion: suggestion);
        }
    }

    /// <summary>Goes into an object.</summary>
    internal bool TryEnter(int token, IShape shape, int taken, out Frame outer)
    {
        outer = frame;
        ref var start = ref Tape[token];
        if (start.Kind != TapeTokenKind.Object)
        {
            WrongToken(token, "an object");
            return false;
        }

        frame = new()
        {
            Start = token,
            End = start.Next,
            Cursor = token + 1,
            Left = start.Length - taken,
            Shape = shape,
        };
        return true;
    }

    /// <summary>Comes out of an object: what nobody took is a duplicate or unknown.</summary>
    internal void Leave(in Frame outer)
    {
        if (frame.Left > 0)
        {
            ReportLeftovers();
        }

        frame = outer;
    }

    /// <summary>Finds the member of a name, at the cursor first, then round the object.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryTake(ReadOnlySpan<byte> name, out int value)
    {
        if (frame.Left == 0)
        {
            value = 0;
            return false;
        }

        var at = frame.Cursor;
        if (at < frame.End && !Tape[at].Taken && IsNamed(at, name))
        {
            value = Take(at);
            return true;
        }

        return TrySearch(name, out value);
    }

    internal T Missing<T>(ReadOnlySpan<byte> name)
    {
        // What breaks off may have been going to say it.
        if (!Tape.IsPartial)
        {
            Fault(
                DiagnosticCatalogue.MissingMember,
                frame.Start,
                Encoding.UTF8.GetString(name),
                ((Codec)frame.Shape!).Phrase
            );
        }

        return default!;
    }

    internal ValueList<T> ReadList<T>(int token, Codec<T> codec) => new(ReadArray(token, codec));

    /// <summary>Reads the elements of an array; empty, with the fault, where there is no array.</summary>
    internal T[] ReadArray<T>(int token, Codec<T> codec)
    {
        ref var start = ref Tape[token];
        if (start.Kind != TapeTokenKind.Array)
        {
            WrongToken(token, "an array");
            return [];
        }

        if (start.Length == 0)
        {
            return [];
        }

        var items = new T[start.Length];
        var at = token + 1;
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = codec.Read(this, at);
            at = Tape[at].Next;
        }

        return items;
    }

    /// <summary>Takes the text at a token; where there is none, records the fault, for which alone the codec is asked what it expects.</summary>
    internal bool TryText(int token, Codec expected, out ReadOnlySpan<byte> text) =>
        IsText(token, out text) || Refuse(token, expected.Phrase);

    /// <summary>Takes the text at a token; where there is none, records the fault.</summary>
    internal bool TryText(int token, string expected, out ReadOnlySpan<byte> text) =>
        IsText(token, out text) || Refuse(token, expected);

    /// <summary>Records a fault where a text holds the null character, and warns of others that nobody sees.</summary>
    internal void CheckCharacters(int token, ReadOnlySpan<byte> text)
    {
        if (text.Contains((byte)0))
        {
            Fault(DiagnosticCatalogue.NullCharacter, token, MemberName);
        }
        else if (Context.Bodies is null && UnseenCharacters.Find(text) is { } unseen)
        {
            warnings++;
            WarnOfUnseen(token, unseen);
        }
    }

    // Nobody sees it: the place is what helps. One that is written as an escape stands at its text.
    private void WarnOfUnseen(int token, Rune unseen)
    {
        var start = Tape[token].Offset;
        var next = token + 1 < Tape.Count ? Tape[token + 1].Offset : 0;
        Span<byte> written = stackalloc byte[4];
        written = written[..unseen.EncodeToUtf8(written)];
        var inside = Tape.Source.Span[Math.Min(start, Tape.Source.Length)..(next > start ? next : Tape.Source.Length)];
        var at = inside.IndexOf(written);
        var (offset, length) = at < 0 ? (start, 0) : (start + at, written.Length);
        var name = UnseenCharacters.NameOf(unseen);
        faults.Add(new(DiagnosticCatalogue.UnseenCharacter, token, offset, length, MemberName, name, null, null, null));
    }

    internal void CheckId(int token, string id)
    {
        if (Context.Id is { } expected && id.Length > 0 && id != expected)
        {
            Fault(DiagnosticCatalogue.IdDisagrees, token, id, expected);
        }
    }

    internal void WrongToken(int token, string expected)
    {
        if (Tape[token].Kind != TapeTokenKind.Broken)
        {
            var kind = Tape[token].Kind;
            var found = kind == TapeTokenKind.Plain ? PlainScalar.KindOf(Tape.Bytes(token)) : kind;
            Fault(DiagnosticCatalogue.WrongToken, token, expected, TokenWords.Of(found));
        }
    }

    internal void WrongValue(int token, string expected, string? suggestion = null, SoughtId? sought = null) =>
        faults.Add(
            new(
                DiagnosticCatalogue.WrongValue,
                token,
                Tape[token].Offset,
                0,
                Tape.Text(token),
                expected,
                suggestion,
                null,
                sought
            )
        );

    internal void Fault(
        DiagnosticDescriptor descriptor,
        int token,
        object? first = null,
        object? second = null,
        string? suggestion = null
    ) => faults.Add(new(descriptor, token, Tape[token].Offset, 0, first, second, suggestion, null, null));

    /// <summary>Records a fault that has no token, but an offset.</summary>
    internal void FaultAt(
        DiagnosticDescriptor descriptor,
        int offset,
        int length,
        object? first = null,
        object? second = null,
        string? suggestion = null
    ) => faults.Add(new(descriptor, -1, offset, length, first, second, suggestion, null, null));

    private bool IsText(int token, out ReadOnlySpan<byte> text)
    {
        var stands = Tape[token].Kind is TapeTokenKind.Text or TapeTokenKind.Plain;
        text = stands ? Tape.Bytes(token) : default;
        return stands;
    }

    private bool Refuse(int token, string expected)
    {
        WrongToken(token, expected);
        return false;
    }

    private bool TrySearch(ReadOnlySpan<byte> name, out int value)
    {
        value = 0;
        if (frame.Names == 0)
        {
            CollectNames();
        }

        if ((frame.Names & Bit(name)) == 0)
        {
            return false;
        }

        for (var at = frame.Start + 1; at < frame.End; at = Tape[at + 1].Next)
        {
            if (!Tape[at].Taken && IsNamed(at, name))
            {
                value = Take(at);
                return true;
            }
        }

        return false;
    }

    // A set of the object's names, so that most absent members are known to be absent at a glance.
    private void CollectNames()
    {
        for (var at = frame.Start + 1; at < frame.End; at = Tape[at + 1].Next)
        {
            frame.Names |= Bit(Tape.Bytes(at));
        }
    }

    private static ulong Bit(ReadOnlySpan<byte> name) =>
        name.IsEmpty ? 1 : 1UL << ((name[0] + (name[^1] * 5) + (name.Length * 11)) & 63);

    private bool IsNamed(int at, ReadOnlySpan<byte> name) =>
        Tape[at].Length == name.Length && Tape.Bytes(at).SequenceEqual(name);

    private int Take(int at)
    {
        Tape[at].Taken = true;
        frame.Name = at;
        frame.Left--;
        frame.Cursor = Tape[at + 1].Next;
        return at + 1;
    }

    private void ReportLeftovers()
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (var at = frame.Start + 1; at < frame.End; at = Tape[at + 1].Next)
        {
            if (Tape[at].Taken)
            {
                taken.Add(Tape.Text(at));
            }
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = frame.Start + 1; at < frame.End; at = Tape[at + 1].Next)
        {
            // Whichever of several was read, the first is no duplicate.
            var name = Tape.Text(at);
            var isFirst = seen.Add(name);
            var wasTaken = taken.Contains(name);
            if (wasTaken ? !isFirst : !Tape[at].Taken)
            {
                var known = wasTaken || IsKnown(frame.Shape!, name);
                var descriptor = known ? DiagnosticCatalogue.DuplicateMember : DiagnosticCatalogue.UnknownMember;
                faults.Add(
                    new(
                        descriptor,
                        at,
                        Tape[at].Offset,
                        0,
                        name,
                        ((Codec)frame.Shape!).Phrase,
                        null,
                        known ? null : frame.Shape,
                        null
                    )
                );
            }
        }
    }

    private static bool IsKnown(IShape shape, string name)
    {
        foreach (var member in shape.Members)
        {
            if (string.Equals(member.Name, name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The object being read.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal struct Frame
    {
        internal int Start;
        internal int End;
        internal int Cursor;
        internal int Left;
        internal int Name;
        internal ulong Names;
        internal IShape? Shape;
    }
}
