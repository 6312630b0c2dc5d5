namespace ClinicContent.Tests.Live;

/// <summary>Waits for what has to come, however slow the machine is.</summary>
internal static class Eventually
{
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    internal static async Task Is(Func<bool> condition)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!condition())
        {
            await Task.Delay(2, patience.Token);
        }
    }
}
