using ClinicContent.Diagnostics;
using ClinicContent.Loading;

namespace ClinicContent.Tests.Live;

/// <summary>A source that does something whenever it is read.</summary>
internal sealed class ReadingSource(string path, Action<CancellationToken> onRead) : ContentSource(path)
{
    private readonly ContentSource files = Folder(path);

    internal override string? WatchedPath => files.WatchedPath;

    internal override SourceReading Read(DiagnosticBag bag, CancellationToken cancellation)
    {
        onRead(cancellation);
        return files.Read(bag, cancellation);
    }
}
