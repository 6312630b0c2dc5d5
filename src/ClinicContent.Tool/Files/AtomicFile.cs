namespace ClinicContent.Tool.Files;

/// <summary>Writes files so that a reader sees the old one or the new one, never half of one.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a file beside its place, then renames it. Folders on the way are made.</summary>
    /// <exception cref="WrongUseException">The file cannot be written.</exception>
    internal static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var aside = path + ".partial";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            File.WriteAllBytes(aside, bytes);
            File.Move(aside, path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            if (File.Exists(aside))
            {
                File.Delete(aside);
            }

            throw new WrongUseException($"Cannot write '{Escaped.Text(path)}': {Escaped.Text(fault.Message)}");
        }
    }
}
