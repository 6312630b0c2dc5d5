using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using ClinicContent.Loading;

namespace ClinicContent.Live;

/// <summary>The files that content is read from, as they stand at one moment.</summary>
internal sealed class FileListing
{
    private const int BufferBytes = 64 * 1024;

    // What is larger lies beside content: a film, an archive.
    private const long MaxHashedBytes = 16 * 1024 * 1024;

    private readonly List<FileEntry> entries = [];

    private FileListing() { }

    /// <summary>Lists what stands at some paths. O(files); nothing is opened.</summary>
    internal static FileListing Of(IEnumerable<string> paths, CancellationToken cancellation)
    {
        var listing = new FileListing();
        foreach (var path in paths.Select(Path.GetFullPath))
        {
            var folder = new DirectoryInfo(path);
            if (folder.Exists)
            {
                listing.AddFolder(folder, cancellation);
            }
            else
            {
                listing.AddFile(new FileInfo(path), FileState.NamedFile);
            }
        }

        return listing;
    }

    /// <summary>Whether nothing was written, added, taken away or closed in between.</summary>
    internal bool IsSameAs(FileListing other) =>
        CollectionsMarshal.AsSpan(entries).SequenceEqual(CollectionsMarshal.AsSpan(other.entries));

    /// <summary>A hash of all that loading can see: names and bytes, and no times. O(bytes).</summary>
    internal string Hash(CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        try
        {
            foreach (var entry in entries)
            {
                cancellation.ThrowIfCancellationRequested();
                Append(hash, entry.Path.Length);
                hash.AppendData(MemoryMarshal.AsBytes(entry.Path.AsSpan()));
                Append(hash, (long)entry.State);
                Append(hash, entry.Length);
                if (entry is { State: FileState.File, Length: > MaxHashedBytes })
                {
                    Append(hash, entry.Changed);
                }
                else if (entry.Length > 0)
                {
                    AppendFile(hash, entry.Path, buffer, cancellation);
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private void AddFolder(DirectoryInfo root, CancellationToken cancellation)
    {
        var links = new FolderLinks(root);
        foreach (var (folder, isOfItems) in ContentFolders.Of(root, cancellation))
        {
            AddFolder(folder, isOfItems, links, cancellation);
            foreach (var below in isOfItems ? [] : ContentFolders.Below(folder, cancellation))
            {
                AddFolder(below, isOfItems, links, cancellation);
            }
        }
    }

    private void AddFolder(DirectoryInfo folder, bool isOfItems, FolderLinks links, CancellationToken cancellation)
    {
        var inside = ContentFolders.Entries(folder, cancellation);
        entries.Add(new(folder.FullName, inside is null ? FileState.ClosedFolder : FileState.Folder));
        foreach (var entry in inside ?? [])
        {
            cancellation.ThrowIfCancellationRequested();
            if (!ContentFolders.StaysInside(entry, links))
            {
                entries.Add(new(entry.FullName, FileState.LinkOut, Target: entry.LinkTarget));
            }
            else if (entry is not FileInfo file)
            {
                entries.Add(new(entry.FullName, FileState.Folder, Target: entry.LinkTarget));
            }
            else if (ItemFileReader.IsMedia(file.Name) || (isOfItems && ItemFileReader.IsItem(file.Name)))
            {
                AddFile(file, FileState.File);
            }
            else
            {
                entries.Add(new(file.FullName, FileState.OtherFile));
            }
        }
    }

    private void AddFile(FileInfo link, FileState state)
    {
        try
        {
            var target = link.LinkTarget;
            var file = target is null ? link : link.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? link;
            entries.Add(
                file.Exists
                    ? new(link.FullName, state, file.Length, file.LastWriteTimeUtc.Ticks, file.UnixFileMode, target)
                    : new(link.FullName, FileState.Missing, Target: target)
            );
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Gone since it was listed, or a circle of links.
            entries.Add(new(link.FullName, FileState.Missing));
        }
    }

    private static void AppendFile(IncrementalHash hash, string path, byte[] buffer, CancellationToken cancellation)
    {
        try
        {
            using var file = new FileStream(
                path,
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete,
                bufferSize: 0
            );
            for (var read = file.Read(buffer); read > 0; read = file.Read(buffer))
            {
                cancellation.ThrowIfCancellationRequested();
                hash.AppendData(buffer, 0, read);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            // What cannot be read is a state of its own, and a fault that loading tells.
            Append(hash, -1);
        }
    }

    private static void Append(IncrementalHash hash, long value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
        hash.AppendData(bytes);
    }
}
