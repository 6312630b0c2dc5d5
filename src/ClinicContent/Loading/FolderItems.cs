using ClinicContent.Diagnostics;

namespace ClinicContent.Loading;

/// <summary>
/// The files of one folder, read on all processors: each takes the next part of them until none is left. What came of the parts is put
/// together in their order, so that it is the same on any number of processors.
/// </summary>
internal sealed class FolderItems(ContentKind kind, string folder, FolderLinks links, LoadOptions options)
{
    private const int PartLength = 64;

    /// <summary>Reads files.</summary>
    /// <param name="files">The files of items, in order.</param>
    /// <param name="reading">Where what comes of it goes.</param>
    /// <param name="cancellation">Ends the reading.</param>
    internal void Read(FileSystemInfo[] files, SourceReading reading, CancellationToken cancellation)
    {
        var parts = new SourceReading[(files.Length + PartLength - 1) / PartLength];
        var taken = 0;
        var found = reading.Found;
        var processors = Math.Min(Environment.ProcessorCount, parts.Length);
        if (processors > 1)
        {
            var work = Enumerable.Repeat<Action>(TakeParts, processors).ToArray();
            Parallel.Invoke(new ParallelOptions { CancellationToken = cancellation }, work);
        }
        else
        {
            TakeParts();
        }

        foreach (var part in parts)
        {
            reading.Add(part);
        }

        void TakeParts()
        {
            var reader = new ItemFileReader(options);
            for (
                var i = Interlocked.Increment(ref taken) - 1;
                i < parts.Length;
                i = Interlocked.Increment(ref taken) - 1
            )
            {
                var start = i * PartLength;
                var part = new SourceReading(new DiagnosticBag())
                {
                    DefaultLanguage = reading.DefaultLanguage,
                    FoundBefore = reading.Found + start,
                };
                foreach (var file in files.AsSpan(start, Math.Min(PartLength, files.Length - start)))
                {
                    cancellation.ThrowIfCancellationRequested();
                    var name = FolderSource.Display(folder, file.Name);
                    reader.Read(part, kind, file.Name, name, bag => ReadBytes(file, name, bag));
                }

                parts[i] = part;
                options.Progress?.Report(Interlocked.Add(ref found, part.Items.Count + part.Rejected));
            }
        }
    }

    private ReadOnlyMemory<byte>? ReadBytes(FileSystemInfo file, string name, DiagnosticBag bag)
    {
        if (links.StaysInside(file))
        {
            return FileBytes.Read(file.FullName, name, options.MaxFileBytes, bag);
        }

        bag.Add(Diagnostic.Create(DiagnosticCatalogue.LeavesFolder, name) with { Place = new() { File = name } });
        return null;
    }
}
