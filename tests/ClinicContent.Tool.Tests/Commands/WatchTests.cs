using System.Text;

namespace ClinicContent.Tool.Tests.Commands;

public sealed class WatchTests
{
    private const string Good = """{ "formatVersion": 1, "name": "A", "summary": "A." }""";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Validate_Watch_ReportsAgainAfterEachChangeUntilItIsInterrupted()
    {
        using var folder = new TempFolder();
        folder.Write("conditions/a.json", Good);
        using var run = new Running("validate", folder.Path, "--watch");
        await run.Until("Ctrl+C", "1 item found: 1 loaded, 0 rejected; 0 errors, 0 warnings\n");
        folder.Write("conditions/a.json", Good.Replace("summary", "sumary", StringComparison.Ordinal));
        await run.Until("---- 14:03:22 ----", "did you mean 'summary'?", "0 loaded, 1 rejected; 1 error,");
        folder.Write("conditions/b.md", "---\nname: B\nsummary: B.\n---\n");
        await run.Until("2 items found: 1 loaded, 1 rejected");
        Assert.Equal(1, await run.Interrupt());

        Assert.DoesNotContain("----", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validate_WatchOfContentThatWasMended_EndsWithZero()
    {
        using var folder = new TempFolder();
        folder.Write("conditions/a.json", "{");
        using var run = new Running("validate", "--watch", "--content", folder.Path, "--format", "json");
        await run.Until("Ctrl+C", "\"errors\": 1");
        folder.Write("conditions/a.json", Good);
        await run.Until("\"errors\": 0");
        Assert.Equal(0, await run.Interrupt());
    }

    [Fact]
    public async Task Validate_WatchOfBundledContent_IsWrongUse()
    {
        var run = await TestCommand.Run("validate", "--watch");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("--watch needs content that can change: name a folder, a bundle or a file.\n", run.Error);
        Assert.Equal(2, (await TestCommand.Run("validate", "--watch", "--with-starter")).ExitCode);
    }

    /// <summary>A command that goes on.</summary>
    private sealed class Running : IDisposable
    {
        private readonly CancellationTokenSource interruption = new();
        private readonly SharedWriter output = new() { NewLine = "\n" };
        private readonly SharedWriter error = new() { NewLine = "\n" };
        private readonly Task<int> run;

        internal Running(params string[] args)
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

        internal async Task Until(params string[] texts)
        {
            using var patience = new CancellationTokenSource(Patience);
            while (
                !texts.All(text =>
                    new StringBuilder(Out).Append(error).ToString().Contains(text, StringComparison.Ordinal)
                )
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
    }

    /// <summary>Text that one thread writes and another reads.</summary>
    private sealed class SharedWriter : TextWriter
    {
        private readonly Lock gate = new();
        private readonly StringBuilder text = new();

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value)
        {
            lock (gate)
            {
                text.Append(value);
            }
        }

        public override string ToString()
        {
            lock (gate)
            {
                return text.ToString();
            }
        }
    }

    private sealed class FixedTime : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2026, 11, 24, 14, 3, 22, TimeSpan.Zero);
    }
}
