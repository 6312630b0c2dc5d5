using System.Buffers;
using ClinicContent.Diagnostics;

namespace ClinicContent.Shapes;

/// <summary>Makes diagnostics of the faults that a reader recorded, while the tape still holds the document.</summary>
internal static class ShapeDiagnostics
{
    private static readonly SearchValues<byte> PathEnds = SearchValues.Create(" \t\r\n\"'<>()[]"u8);

    /// <summary>Adds the faults to a bag, in the order of their places; what is past the bag's limit is only counted.</summary>
    internal static void AddTo(DiagnosticBag bag, ShapeReader reader, SourceDocument document, string? item)
    {
        var faults = reader.Faults;
        faults.Sort(static (a, b) => a.Offset != b.Offset ? a.Offset.CompareTo(b.Offset) : a.Token.CompareTo(b.Token));
        var listed = Math.Min(faults.Count, DiagnosticBag.MaxPerFile);
        for (var i = 0; i < listed; i++)
        {
            bag.Add(Make(reader.Tape, faults[i], document, item), faults[i].Sought);
        }

        foreach (var fault in faults[listed..])
        {
            bag.TryMakeRoom(document.Name, isItem: false, fault.Descriptor.Severity);
        }
    }

    private static Diagnostic Make(Tape tape, ShapeFault fault, SourceDocument document, string? item)
    {
        var length = fault.Length > 0 || fault.Token < 0 ? fault.Length : LengthOf(tape, fault.Token, document);
        return Diagnostic.Create(fault.Descriptor, fault.First, fault.Second) with
        {
            Place = document.At(fault.Offset, length),
            Item = item,
            Path = fault.Token >= 0 ? TapePath.Of(tape, fault.Token) : null,
            Suggestion = fault.Suggestion ?? NearestMember(tape, fault),
        };
    }

    private static string? NearestMember(Tape tape, ShapeFault fault)
    {
        if (fault.Shape is null)
        {
            return null;
        }

        // The members that tell what an item is stand before its shape, and are no members of it.
        var names = fault.Shape.Members.Select(member => member.Name);
        var isItem = fault.Shape is Shape<Treatment> or Shape<Condition> or Shape<DeliveryMethod> or Shape<Post>;
        return Nearest.Find(tape.Text(fault.Token), isItem ? names.Append("type").Append("formatVersion") : names);
    }

    internal static int LengthOf(Tape tape, int token, SourceDocument document)
    {
        ref var at = ref tape[token];
        var rest = document.Bytes.Span[Math.Min(at.Offset, document.Bytes.Length)..];
        var quoted = rest is [(byte)'"', ..];
        return at.Kind switch
        {
            TapeTokenKind.Object or TapeTokenKind.Array => 1,
            TapeTokenKind.True or TapeTokenKind.Null => 4,
            TapeTokenKind.False => 5,
            _ when quoted && at.Decoded => QuotedLength(rest),
            _ when at.Decoded && IsPath(rest) && !rest.StartsWith(tape.Bytes(token)) => PathLength(rest),
            _ => at.Length + (quoted ? 2 : 0),
        };
    }

    // The path of a file may stand for a reference, which is then shorter.
    private static bool IsPath(ReadOnlySpan<byte> text) => text.StartsWith("../"u8) || text.StartsWith("./"u8);

    private static int PathLength(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAny(PathEnds);
        return end < 0 ? text.Length : end;
    }

    // Escapes make a text longer than what it says.
    private static int QuotedLength(ReadOnlySpan<byte> text)
    {
        var end = 1;
        while (end < text.Length && text[end] != '"')
        {
            end += text[end] == '\\' ? 2 : 1;
        }

        return Math.Min(end + 1, text.Length);
    }
}
