using System.Text.Json;
using ClinicContent.Diagnostics;
using ClinicContent.Shapes;

namespace ClinicContent.Json;

/// <summary>Fills a tape from JSON (RFC 8259), in one pass of <see cref="Utf8JsonReader"/>.</summary>
internal static class JsonTape
{
    /// <summary>
    /// Puts a document on the reader's tape. A syntax error is recorded, and what stands before it is on the tape all the same.
    /// A member named <paramref name="stopAt"/> of the outermost object must be the last: it is left unread.
    /// </summary>
    internal static void Fill(
        ShapeReader reader,
        ReadOnlyMemory<byte> source,
        Range range,
        int maxDepth,
        ReadOnlySpan<byte> stopAt = default
    )
    {
        var tape = reader.Tape;
        tape.Reset(source);
        var (start, length) = range.GetOffsetAndLength(source.Length);
        var json = new Utf8JsonReader(source.Span.Slice(start, length), new JsonReaderOptions { MaxDepth = maxDepth });
        try
        {
            while (json.Read())
            {
                if (!Add(reader, ref json, start, stopAt))
                {
                    LeaveUnread(tape, ref json, start, length);
                    return;
                }
            }
        }
        catch (JsonException fault)
        {
            Report(reader, fault, ref json, source.Span.Slice(start, length), start, maxDepth);
            tape.BreakOff();
        }
    }

    private static bool Add(ShapeReader reader, ref Utf8JsonReader json, int start, ReadOnlySpan<byte> stopAt)
    {
        var tape = reader.Tape;
        var offset = start + (int)json.TokenStartIndex;
        switch (json.TokenType)
        {
            case JsonTokenType.PropertyName:
                AddText(reader, TapeTokenKind.Name, ref json, offset);
                return stopAt.IsEmpty || tape.Depth != 1 || !json.ValueSpan.SequenceEqual(stopAt);
            case JsonTokenType.String:
                AddText(reader, TapeTokenKind.Text, ref json, offset);
                break;
            case JsonTokenType.StartObject:
                tape.Open(TapeTokenKind.Object, offset);
                break;
            case JsonTokenType.StartArray:
                tape.Open(TapeTokenKind.Array, offset);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                tape.Close();
                break;
            case JsonTokenType.Number:
                tape.Add(TapeTokenKind.Number, offset, json.ValueSpan.Length, offset);
                break;
            case JsonTokenType.True:
                tape.Add(TapeTokenKind.True, offset, 4, offset);
                break;
            case JsonTokenType.False:
                tape.Add(TapeTokenKind.False, offset, 5, offset);
                break;
            default:
                tape.Add(TapeTokenKind.Null, offset, 4, offset);
                break;
        }

        return true;
    }

    private static void AddText(ShapeReader reader, TapeTokenKind kind, ref Utf8JsonReader json, int offset)
    {
        if (!json.ValueIsEscaped)
        {
            reader.Tape.Add(kind, offset + 1, json.ValueSpan.Length, offset);
        }
        else if (JsonText.TryUnescape(json.ValueSpan, out var decoded))
        {
            reader.Tape.AddDecoded(kind, decoded, offset);
        }
        else
        {
            var broken = kind == TapeTokenKind.Name ? kind : TapeTokenKind.Broken;
            reader.Tape.Add(broken, offset + 1, json.ValueSpan.Length, offset);
            reader.Fault(DiagnosticCatalogue.LoneSurrogate, reader.Tape.Count - 1);
        }
    }

    private static void LeaveUnread(Tape tape, ref Utf8JsonReader json, int start, int length)
    {
        var at = (int)json.BytesConsumed;
        tape.Add(TapeTokenKind.Unread, start + at, Math.Max(0, length - at - 1), start + at);
        tape.Close();
    }

    // The depth that the reader tells of a container's start is that around it.
    private static int Depth(ref Utf8JsonReader json) =>
        json.CurrentDepth + (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0);

    private static void Report(
        ShapeReader reader,
        JsonException fault,
        ref Utf8JsonReader json,
        ReadOnlySpan<byte> text,
        int start,
        int maxDepth
    )
    {
        var at = 0;
        for (var line = fault.LineNumber ?? 0; line > 0; line--)
        {
            at += text[at..].IndexOf((byte)'\n') + 1;
        }

        at = Math.Min(at + (int)(fault.BytePositionInLine ?? 0), text.Length);
        if (at < text.Length && Depth(ref json) >= maxDepth && text[at] is (byte)'{' or (byte)'[')
        {
            reader.FaultAt(DiagnosticCatalogue.TooDeep, start + at, 1, maxDepth);
            return;
        }

        while (at > 0 && at < text.Length && (text[at] & 0xC0) == 0x80)
        {
            at--;
        }

        reader.FaultAt(DiagnosticCatalogue.Syntax, start + at, 1, JsonText.Unexpected(text[at..]));
    }
}
