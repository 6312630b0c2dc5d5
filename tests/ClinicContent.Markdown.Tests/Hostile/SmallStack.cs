using System.Runtime.ExceptionServices;
using ClinicContent.Json;

namespace ClinicContent.Markdown.Tests.Hostile;

/// <summary>Runs code on a thread with a stack of 256 KiB, which recursion over hostile input would overflow.</summary>
internal static class SmallStack
{
    private const int Size = 256 * 1024;

    internal static ContentReadResult Run(Func<ContentReadResult> code)
    {
        ContentReadResult? result = null;
        ExceptionDispatchInfo? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = code();
                }
                catch (Exception exception)
                {
                    thrown = ExceptionDispatchInfo.Capture(exception);
                }
            },
            Size
        );
        thread.Start();
        thread.Join();
        thrown?.Throw();
        return result!;
    }
}
