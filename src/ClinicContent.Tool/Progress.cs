using Spectre.Console;

namespace ClinicContent.Tool;

/// <summary>Shows that long work goes on, when a person is watching.</summary>
internal static class Progress
{
    // What is done sooner needs no word.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);

    /// <summary>Does some work, and after a while shows on standard error that it goes on.</summary>
    internal static T Watch<T>(Surroundings surroundings, string label, Func<T> work)
    {
        if (!surroundings.IsErrorTerminal)
        {
            return work();
        }

        var running = Task.Run(work);
        if (!running.Wait(Patience))
        {
            Terminal
                .On(surroundings.Error, isTerminal: true)
                .Status()
                .Start(label + " …", _ => ((IAsyncResult)running).AsyncWaitHandle.WaitOne());
        }

        return running.GetAwaiter().GetResult();
    }
}
