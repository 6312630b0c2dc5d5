using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace ClinicContent.JsonLd;

/// <summary>JSON being written as UTF-8, fit to stand inside a <c>script</c> element of HTML and of XHTML. Used again for page after page.</summary>
/// <remarks>Commas are put in by what was written last. What could end the element, begin a comment or an entity, or end a line of JavaScript, is escaped.</remarks>
internal sealed class JsonLdBuffer(int size = 4096)
{
    // What a page beyond this needed is given back, so that one large page does not hold memory for ever.
    private const int Kept = 1 << 20;

    // ASCII that stands for itself: the search for what does not is vectorised.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !#$%'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"
    );

    private byte[] bytes = new byte[size];
    private int length;

    internal int Length => length;

    internal ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

    /// <summary>Forgets what was written.</summary>
    internal void Clear()
    {
        length = 0;
        if (bytes.Length > Kept)
        {
            bytes = new byte[size];
        }
    }

    /// <summary>Forgets what was written since a place.</summary>
    internal void CutTo(int place) => length = place;

    /// <summary>JSON of ours.</summary>
    internal void Raw(ReadOnlySpan<byte> json)
    {
        json.CopyTo(Room(json.Length));
        length += json.Length;
    }

    /// <summary>The name of a member, and the comma before it.</summary>
    internal void Name(ReadOnlySpan<byte> name)
    {
        Separate();
        var room = Room(name.Length + 3);
        room[name.Length + 2] = (byte)':';
        room[name.Length + 1] = (byte)'"';
        name.CopyTo(room[1..]);
        room[0] = (byte)'"';
        length += name.Length + 3;
    }

    /// <summary>The comma before a value or a name, unless it is the first.</summary>
    internal void Separate()
    {
        if (bytes[length - 1] is not ((byte)'[' or (byte)'{' or (byte)':' or (byte)'\n'))
        {
            Raw(","u8);
        }
    }

    /// <summary>Text in quotes.</summary>
    internal void Quoted(ReadOnlySpan<char> text)
    {
        Separate();
        Raw("\""u8);
        Text(text);
        Raw("\""u8);
    }

    /// <summary>A part of a text whose quotes are written by the caller.</summary>
    /// <remarks>Half of a surrogate pair, which is no character, becomes U+FFFD.</remarks>
    internal void Text(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var plain = text.IndexOfAnyExcept(Plain);
            Plainly(plain < 0 ? text : text[..plain]);
            if (plain < 0)
            {
                return;
            }

            text = Special(text[plain..]);
        }
    }

    /// <summary>Text that is known to be plain, such as an id or a slug.</summary>
    internal void Plainly(ReadOnlySpan<char> ascii)
    {
        Ascii.FromUtf16(ascii, Room(ascii.Length), out var written);
        length += written;
    }

    /// <summary>A number.</summary>
    internal void Number(int number)
    {
        Utf8Formatter.TryFormat(number, Room(11), out var written);
        length += written;
    }

    /// <summary>A number.</summary>
    internal void Number(decimal number)
    {
        number.TryFormat(Room(32), out var written, "0.#############################", CultureInfo.InvariantCulture);
        length += written;
    }

    /// <summary>A day, as ISO 8601 writes it.</summary>
    internal void Date(DateOnly date)
    {
        date.TryFormat(Room(10), out var written, "O", CultureInfo.InvariantCulture);
        length += written;
    }

    // Writes what stands at the start and is not plain, and answers what comes after it.
    private ReadOnlySpan<char> Special(ReadOnlySpan<char> text)
    {
        if (text[0] < 0x80)
        {
            Escape(text[0]);
            return text[1..];
        }

        // What is not ASCII often stands together, so it is taken together.
        do
        {
            var valid = Rune.DecodeFromUtf16(text, out var rune, out var consumed) == OperationStatus.Done;
            if (valid && rune.Value is (>= 0x80 and < 0xA0) or 0x2028 or 0x2029 or 0xFFFE or 0xFFFF)
            {
                Escape((char)rune.Value);
            }
            else
            {
                length += rune.EncodeToUtf8(Room(4));
            }

            text = text[consumed..];
        } while (!text.IsEmpty && text[0] >= 0x80);
        return text;
    }

    private void Escape(char c)
    {
        switch (c)
        {
            case '"':
                Raw("\\\""u8);
                break;
            case '\\':
                Raw("\\\\"u8);
                break;
            case '\n':
                Raw("\\n"u8);
                break;
            case '\r':
                Raw("\\r"u8);
                break;
            case '\t':
                Raw("\\t"u8);
                break;
            default:
                Raw("\\u"u8);
                ((int)c).TryFormat(Room(4), out _, "X4", CultureInfo.InvariantCulture);
                length += 4;
                break;
        }
    }

    private Span<byte> Room(int more)
    {
        if (length + more > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(length + more, bytes.Length * 2));
        }

        return bytes.AsSpan(length);
    }
}
