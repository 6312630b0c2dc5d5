namespace ClinicContent.Tool.Files;

/// <summary>Writes files so that a reader sees the old one or the new one, never half of one.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a file beside its place, then renames it. Folders on the way are made, links are followed, and what is no file, such as a pipe or a device, is written to.</summary>
    /// <exception cref="WrongUseException">The file cannot be written.</exception>
    internal static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            if (!TryWriteThrough(path, bytes))
            {
                Replace(TargetPath.Real(path), bytes);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new WrongUseException($"Cannot write '{Escaped.Text(path)}': {Escaped.Text(fault.Message)}");
        }
    }

    private static void Replace(string target, ReadOnlySpan<byte> bytes)
    {
        var aside = Path.Combine(Path.GetDirectoryName(target)!, "." + Path.GetRandomFileName());
        try
        {
            using (var stream = new FileStream(aside, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0))
            {
                stream.Write(bytes);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(target))
            {
                File.SetUnixFileMode(aside, File.GetUnixFileMode(target));
            }

            File.Move(aside, target, overwrite: true);
        }
        catch
        {
            File.Delete(aside);
            throw;
        }
    }

    // Devices and pipes have no length, and must not be renamed over; of an empty file nobody can see the half.
    private static bool TryWriteThrough(string path, ReadOnlySpan<byte> bytes)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        if (stream.CanSeek && stream.Length > 0)
        {
            return false;
        }

        stream.Write(bytes);
        return true;
    }
}
