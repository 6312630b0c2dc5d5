using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace ClinicContent.Html;

/// <summary>UTF-8 being written: markup of ours as it is, everything else escaped. Used again for page after page.</summary>
internal sealed class HtmlBuffer
{
    // What a page beyond this needed is given back, so that one large page does not hold memory for ever.
    private const int Kept = 1 << 20;

    // ASCII that stands for itself in text and in a quoted attribute: the search for what does not is vectorised.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "\t\n !#$%()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"
    );

    private byte[] bytes = new byte[4096];
    private int length;

    internal int Length => length;

    internal ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

    /// <summary>Forgets what was written.</summary>
    internal void Clear()
    {
        length = 0;
        if (bytes.Length > Kept)
        {
            bytes = new byte[4096];
        }
    }

    /// <summary>Forgets what was written since a place.</summary>
    internal void CutTo(int place) => length = place;

    /// <summary>Markup of ours.</summary>
    internal void Raw(ReadOnlySpan<byte> markup)
    {
        markup.CopyTo(Room(markup.Length));
        length += markup.Length;
    }

    /// <summary>Markup of ours, put in at a place.</summary>
    internal void Insert(int place, ReadOnlySpan<byte> markup)
    {
        Room(markup.Length);
        bytes.AsSpan(place, length - place).CopyTo(bytes.AsSpan(place + markup.Length));
        markup.CopyTo(bytes.AsSpan(place));
        length += markup.Length;
    }

    /// <summary>Text that is known to be plain, such as an id or a slug.</summary>
    internal void Plainly(ReadOnlySpan<char> ascii)
    {
        Ascii.FromUtf16(ascii, Room(ascii.Length), out var written);
        length += written;
    }

    internal void Number(int number)
    {
        Utf8Formatter.TryFormat(number, Room(11), out var written);
        length += written;
    }

    /// <summary>A day as machines read it: <c>2026-01-05</c>.</summary>
    internal void Date(DateOnly date)
    {
        date.TryFormat(Room(10), out var written, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        length += written;
    }

    /// <summary>Text, fit for content and for an attribute in double quotes.</summary>
    /// <remarks>What HTML forbids (controls, halves of surrogate pairs, noncharacters) becomes U+FFFD; a carriage return, which a parser takes for a line feed, becomes one.</remarks>
    internal void Text(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var plain = text.IndexOfAnyExcept(Plain);
            var run = plain < 0 ? text : text[..plain];
            Plainly(run);
            if (plain < 0)
            {
                return;
            }

            text = Special(text[plain..]);
        }
    }

    /// <summary>Writes what stands at the start and is not plain, and answers what comes after it.</summary>
    private ReadOnlySpan<char> Special(ReadOnlySpan<char> text)
    {
        switch (text[0])
        {
            case '&':
                Raw("&amp;"u8);
                return text[1..];
            case '<':
                Raw("&lt;"u8);
                return text[1..];
            case '>':
                Raw("&gt;"u8);
                return text[1..];
            case '"':
                Raw("&quot;"u8);
                return text[1..];
            case '\'':
                Raw("&#39;"u8);
                return text[1..];
            case '\r':
                Raw("\n"u8);
                return text is ['\r', '\n', ..] ? text[2..] : text[1..];
            default:
                return Beyond(text);
        }
    }

    // What is not ASCII often stands together, so it is taken together.
    private ReadOnlySpan<char> Beyond(ReadOnlySpan<char> text)
    {
        do
        {
            var valid = Rune.DecodeFromUtf16(text, out var rune, out var consumed) == OperationStatus.Done;
            length += (valid && IsAllowed(rune) ? rune : Rune.ReplacementChar).EncodeToUtf8(Room(4));
            text = text[consumed..];
        } while (!text.IsEmpty && text[0] >= 0x7F);
        return text;
    }

    private static bool IsAllowed(Rune rune) =>
        rune.Value >= 0xA0 && rune.Value is not (>= 0xFDD0 and <= 0xFDEF) && (rune.Value & 0xFFFE) != 0xFFFE;

    private Span<byte> Room(int more)
    {
        if (length + more > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(length + more, bytes.Length * 2));
        }

        return bytes.AsSpan(length);
    }
}
