using System.Text;
using ClinicContent.Diagnostics;

namespace ClinicContent.Loading;

/// <summary>Reads files whole, within a limit that is checked before and while reading.</summary>
internal static class FileBytes
{
    /// <summary>The bytes of a file; null, with a diagnostic, where it cannot be read or is too large.</summary>
    internal static ReadOnlyMemory<byte>? Read(string path, string name, int limit, DiagnosticBag bag)
    {
        try
        {
            if (HasNoLength(path))
            {
                return ReadOnlyMemory<byte>.Empty;
            }

            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
            var bytes = new byte[Math.Min(file.Length, limit + 1L)];
            var length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            if (length <= limit)
            {
                return length == bytes.Length ? bytes : bytes[..length];
            }

            bag.Add(
                Diagnostic.Create(DiagnosticCatalogue.TooLarge, file.Length, limit) with
                {
                    Place = new() { File = name },
                }
            );
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            var missing = fault is FileNotFoundException or DirectoryNotFoundException;
            var descriptor = missing ? DiagnosticCatalogue.Missing : DiagnosticCatalogue.Unreadable;
            bag.Add(Diagnostic.Create(descriptor, name, Reason(fault, path)) with { Place = new() { File = name } });
        }

        return null;
    }

    /// <summary>Whether a file begins with some bytes, behind a byte order mark if there is one. One that cannot be read may.</summary>
    internal static bool BeginsWith(string path, ReadOnlySpan<byte> start)
    {
        try
        {
            if (HasNoLength(path))
            {
                return false;
            }

            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
            var mark = Encoding.UTF8.Preamble;
            Span<byte> bytes = stackalloc byte[mark.Length + start.Length];
            bytes = bytes[..file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
            return bytes[(bytes.StartsWith(mark) ? mark.Length : 0)..].StartsWith(start);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    /// <summary>Whether a file is empty, or a pipe or device: to open or read one of those could block, or never end.</summary>
    internal static bool HasNoLength(string path)
    {
        var file = new FileInfo(path);
        var isLink = file.Exists && file.Attributes.HasFlag(FileAttributes.ReparsePoint);
        var target = isLink ? file.ResolveLinkTarget(returnFinalTarget: true) : file;
        return target is FileInfo { Exists: true, Length: 0 };
    }

    // Messages of the runtime name absolute paths and differ between systems.
    private static string Reason(Exception fault, string path) =>
        Directory.Exists(path) ? "it is a folder"
        : fault is UnauthorizedAccessException ? "access is denied"
        : "the system reports an input or output error";
}
