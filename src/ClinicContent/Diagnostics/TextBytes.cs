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

        bag.Add(Diagnostic.Create(DiagnosticCatalogue.NotUtf8) with { Place = document.At(ValidLength(bytes), 1) });
        return false;
    }

    // A byte order mark of UTF-16 or UTF-32, or text of ASCII letters in one of them.
    private static bool IsWide(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])
        || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
        || bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF])
        || (bytes.Length >= 2 && (bytes[0] == 0) != (bytes[1] == 0));

    private static int ValidLength(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var used) == OperationStatus.Done)
        {
            at += used;
        }

        return at;
    }
}
