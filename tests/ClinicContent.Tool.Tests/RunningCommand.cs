using System.Text;

namespace ClinicContent.Tool.Tests;

/// <summary>A command that goes on.</summary>
internal sealed class RunningCommand : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly CancellationTokenSource interruption = new();
    private readonly SharedWriter output = new() { NewLine = "\n" };
    private readonly SharedWriter error = new() { NewLine = "\n" };
    private readonly Task<int> run;

    internal RunningCommand(params string[] args)
    {
        var surroundings = new Surroundings
        {
            Out = output,
            Error = error,
            Today = TestCommand.Today,
            Time = new FixedTime(),
        };
        run = CommandLine.RunAsync(args, surroundings, interruption.Token);
    }

    internal string Out => output.ToString();

    internal string Error => error.ToString();

    internal async Task Until(params string[] texts)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (
            !texts.All(text => new StringBuilder(Out).Append(error).ToString().Contains(text, StringComparison.Ordinal))
        )
        {
            Assert.False(run.IsCompleted, Out + error);
            await Task.Delay(5, patience.Token);
        }
    }

    internal async Task<int> Interrupt()
    {
        await interruption.CancelAsync();
        return await run.WaitAsync(Patience);
    }

    public void Dispose()
    {
        interruption.Cancel();
        interruption.Dispose();
        output.Dispose();
        error.Dispose();
    }

    private sealed class FixedTime : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2026, 11, 24, 14, 3, 22, TimeSpan.Zero);
    }
}
