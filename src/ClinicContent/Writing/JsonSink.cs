using System.Buffers;
using System.Globalization;
using System.Text.Unicode;
using ClinicContent.Shapes;

namespace ClinicContent.Writing;

/// <summary>Writes canonical JSON: UTF-8, line feeds, two spaces, letters beyond ASCII as they are, <c>&lt;</c> escaped. Used again for item after item.</summary>
/// <remarks>
/// Our own, since the bytes are a promise: the tables of the encoders in System.Text.Json may change with the runtime, and they
/// escape every character outside the basic plane.
/// </remarks>
internal sealed class JsonSink(bool indented, bool inBundle = false, bool withVersion = true) : ShapeSink
{
    // What JSON makes us escape, and what could end a script element. All of it is ASCII, for which the search is fastest.
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000B\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\"\\<\u007F"
    );

    private byte[] buffer = new byte[4096];
    private int length;
    private int depth;
    private bool needsComma;
    private bool afterName;

    internal override bool WritesFormatVersion => withVersion;

    internal override bool WritesDerivedMembers => inBundle;

    /// <summary>What has been written so far.</summary>
    internal ReadOnlyMemory<byte> Written => buffer.AsMemory(0, length);

    internal void Clear() => (length, depth, needsComma, afterName) = (0, 0, false, false);

    /// <summary>Ends a line, and with it what stands in it.</summary>
    internal void EndLine()
    {
        Byte((byte)'\n');
        needsComma = false;
    }

    internal override void StartObject() => Open((byte)'{');

    internal override void EndObject() => Close((byte)'}');

    internal override void StartArray() => Open((byte)'[');

    internal override void EndArray() => Close((byte)']');

    internal override void Name(ReadOnlySpan<byte> name)
    {
        Separate();
        Room(name.Length + 4);
        buffer[length++] = (byte)'"';
        name.CopyTo(buffer.AsSpan(length));
        length += name.Length;
        buffer[length++] = (byte)'"';
        AfterName();
    }

    internal override void FreeName(string name)
    {
        Separate();
        Quote(name);
        AfterName();
    }

    internal override void Text(ReadOnlySpan<char> text)
    {
        Separate();
        Quote(text);
        needsComma = true;
    }

    internal override void Word(ReadOnlySpan<byte> word)
    {
        Separate();
        Room(word.Length + 2);
        buffer[length++] = (byte)'"';
        word.CopyTo(buffer.AsSpan(length));
        length += word.Length;
        buffer[length++] = (byte)'"';
        needsComma = true;
    }

    internal override void Number(ReadOnlySpan<char> literal)
    {
        Separate();
        Encode(literal);
        needsComma = true;
    }

    internal override void Flag(bool flag) => Literal(flag ? "true"u8 : "false"u8);

    internal override void Null() => Literal("null"u8);

    /// <summary>Copies what was written.</summary>
    internal byte[] ToArray() => buffer.AsSpan(0, length).ToArray();

    private void Literal(ReadOnlySpan<byte> literal)
    {
        Separate();
        Room(literal.Length);
        literal.CopyTo(buffer.AsSpan(length));
        length += literal.Length;
        needsComma = true;
    }

    private void Open(byte bracket)
    {
        Separate();
        Byte(bracket);
        depth++;
        needsComma = false;
    }

    private void Close(byte bracket)
    {
        depth--;
        if (indented && needsComma)
        {
            Break();
        }

        Byte(bracket);
        needsComma = true;
    }

    private void Separate()
    {
        if (afterName)
        {
            afterName = false;
            return;
        }

        if (needsComma)
        {
            Byte((byte)',');
        }

        if (indented && depth > 0)
        {
            Break();
        }
    }

    private void AfterName()
    {
        Byte((byte)':');
        if (indented)
        {
            Byte((byte)' ');
        }

        (afterName, needsComma) = (true, true);
    }

    private void Break()
    {
        Room((depth * 2) + 1);
        buffer[length++] = (byte)'\n';
        buffer.AsSpan(length, depth * 2).Fill((byte)' ');
        length += depth * 2;
    }

    private void Quote(ReadOnlySpan<char> text)
    {
        Byte((byte)'"');
        while (true)
        {
            var next = NextEscaped(text);
            Encode(next < 0 ? text : text[..next]);
            if (next < 0)
            {
                break;
            }

            Escape(text[next]);
            text = text[(next + 1)..];
        }

        Byte((byte)'"');
    }

    private static int NextEscaped(ReadOnlySpan<char> text)
    {
        var next = text.IndexOfAny(Escaped);

        // They end a line of JavaScript.
        var separator = (next < 0 ? text : text[..next]).IndexOfAny('\u2028', '\u2029');
        return separator < 0 ? next : separator;
    }

    private void Escape(char c)
    {
        Room(6);
        buffer[length++] = (byte)'\\';
        var single = c switch
        {
            '"' => (byte)'"',
            '\\' => (byte)'\\',
            '\n' => (byte)'n',
            '\r' => (byte)'r',
            '\t' => (byte)'t',
            '\b' => (byte)'b',
            '\f' => (byte)'f',
            _ => (byte)'u',
        };
        buffer[length++] = single;
        if (single == 'u')
        {
            ((int)c).TryFormat(buffer.AsSpan(length), out _, "X4", CultureInfo.InvariantCulture);
            length += 4;
        }
    }

    private void Encode(ReadOnlySpan<char> text)
    {
        Room(text.Length * 3);
        var status = Utf8.FromUtf16(
            text,
            buffer.AsSpan(length),
            out _,
            out var written,
            replaceInvalidSequences: false
        );
        if (status != OperationStatus.Done)
        {
            throw new ArgumentException(
                "A text holds half of a surrogate pair, which is no character and cannot be written.",
                nameof(text)
            );
        }

        length += written;
    }

    private void Byte(byte value)
    {
        Room(1);
        buffer[length++] = value;
    }

    private void Room(int more)
    {
        if (length + more > buffer.Length)
        {
            Array.Resize(ref buffer, Math.Max(length + more, buffer.Length * 2));
        }
    }
}
