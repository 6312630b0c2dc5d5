using System.Globalization;
using Spectre.Console;

namespace ClinicContent.Tool;

/// <summary>Shows that long work goes on, when a person is watching.</summary>
internal static class Progress
{
    // What is done sooner needs no word.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    /// <summary>Does some work, and after a while shows on standard error that it goes on, and how far it is.</summary>
    internal static T Watch<T>(Surroundings surroundings, string label, ItemCount count, Func<T> work)
    {
        if (!surroundings.IsErrorTerminal)
        {
            return work();
        }

        var running = Task.Run(work);
        var end = ((IAsyncResult)running).AsyncWaitHandle;
        if (!end.WaitOne(Patience))
        {
            Terminal
                .On(surroundings.Error, isTerminal: true)
                .Status()
                .Start(
                    label + " …",
                    status =>
                    {
                        while (!end.WaitOne(Interval))
                        {
                            status.Status = string.Create(
                                CultureInfo.InvariantCulture,
                                $"{label} … {count.Value:N0} items"
                            );
                        }
                    }
                );
        }

        return running.GetAwaiter().GetResult();
    }
}
