using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace ClinicContent.Diagnostics;

/// <summary>Checks that the bytes of a file are UTF-8 before a reader looks at them. A byte order mark of UTF-8 is passed over.</summary>
internal static class TextBytes
{
    internal static bool TryCheck(SourceDocument document, DiagnosticBag bag, out int start)
    {
        var bytes = document.Bytes.Span;
        start = document.TextStart;
        if (IsWide(bytes))
        {
            bag.Add(Diagnostic.Create(DiagnosticCatalogue.Utf16) with { Place = document.Whole });
            return false;
        }

        if (Utf8.IsValid(bytes))
        {
            return true;
        }

        var valid = ValidLength(bytes);
        var descriptor = IsHalfPair(bytes[valid..]) ? DiagnosticCatalogue.LoneSurrogate : DiagnosticCatalogue.NotUtf8;
        bag.Add(Diagnostic.Create(descriptor) with { Place = document.At(valid, 1) });
        return false;
    }

    /// <summary>A text as UTF-8. Half of a surrogate pair, which is no character, is kept as bytes that are none, so that it is found.</summary>
    internal static byte[] Of(string text)
    {
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        var (read, written) = (0, 0);
        while (true)
        {
            var done = Utf8.FromUtf16(text.AsSpan(read), bytes.AsSpan(written), out var r, out var w, false);
            (read, written) = (read + r, written + w);
            if (done == OperationStatus.Done)
            {
                return bytes[..written];
            }

            var half = text[read++];
            bytes[written++] = (byte)(0xE0 | (half >> 12));
            bytes[written++] = (byte)(0x80 | ((half >> 6) & 0x3F));
            bytes[written++] = (byte)(0x80 | (half & 0x3F));
        }
    }

    /// <summary>How many bytes at the beginning are valid UTF-8.</summary>
    internal static int ValidLength(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var used) == OperationStatus.Done)
        {
            at += used;
        }

        return at;
    }

    // Half of a surrogate pair, encoded as if it were a character.
    private static bool IsHalfPair(ReadOnlySpan<byte> bytes) => bytes is [0xED, >= 0xA0 and <= 0xBF, ..];

    // A byte order mark of UTF-16 or UTF-32, or text of ASCII letters in one of them.
    private static bool IsWide(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])
        || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
        || bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF])
        || (bytes.Length >= 2 && (bytes[0] == 0) != (bytes[1] == 0));
}
