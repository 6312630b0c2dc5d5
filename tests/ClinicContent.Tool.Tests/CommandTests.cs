using System.Diagnostics;
using System.Reflection;

namespace ClinicContent.Tool.Tests;

public sealed class CommandTests
{
    private static readonly string Command = Path.Combine(AppContext.BaseDirectory, "clinic-content.dll");

    [Fact]
    public void Tool_Assembly_IsNamedLikeTheCommand() =>
        Assert.Equal("clinic-content", AssemblyName.GetAssemblyName(Command).Name);

    [Fact]
    public async Task Tool_AsAProcess_WritesUtf8WithLineFeedsToTheRightStreams()
    {
        var start = new ProcessStartInfo("dotnet", [Command, "show", "treatment/ketamine-therapy"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        using var bytes = new MemoryStream();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.BaseStream.CopyToAsync(bytes);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        Assert.Empty(await error);
        var expected = await TestCommand.Succeed("show", "treatment/ketamine-therapy");
        Assert.Equal(expected.Out, new System.Text.UTF8Encoding(false, true).GetString(bytes.ToArray()));
        Assert.DoesNotContain('\r', expected.Out);
    }

    [Theory]
    [InlineData]
    [InlineData("nonsense")]
    [InlineData("show")]
    [InlineData("show", "condition/ptsd", "too-many")]
    [InlineData("show", "condition/ptsd", "--as", "yaml")]
    [InlineData("list", "treatments-and-more")]
    [InlineData("find-code", "icd-10-cm")]
    [InlineData("find-code", "no system", "F43.1")]
    [InlineData("search", "")]
    [InlineData("search", " ", "")]
    [InlineData("search", "ptsd", "--count", "many")]
    [InlineData("search", "ptsd", "--count", "0")]
    [InlineData("search", "ptsd", "--count", "99999999999")]
    [InlineData("list", "--drafts", "--as-of", "2026-01-01")]
    [InlineData("validate", "--format", "xml")]
    [InlineData("validate", "--as-of", "2026-02-30")]
    [InlineData("validate", "")]
    [InlineData("export")]
    [InlineData("export", "--to", "")]
    [InlineData("compile", "--out", "x.jsonl")]
    [InlineData("fmt")]
    [InlineData("fmt", "")]
    public async Task Run_WrongUse_ExitsWithTwoAndSaysWhyOnStandardErrorOnly(params string[] args)
    {
        var run = await TestCommand.Run(args);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.NotEmpty(run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "shwo condition/ptsd",
        "There is no command 'shwo'. Did you mean 'show'?\nSee 'clinic-content --help'.\n"
    )]
    [InlineData("nonsense", "There is no command 'nonsense'.\nSee 'clinic-content --help'.\n")]
    [InlineData(
        "list treatments",
        "'treatments' is none of treatment, condition, delivery-method, post. Did you mean 'treatment'?\nSee 'clinic-content list --help'.\n"
    )]
    [InlineData(
        "schema psot",
        "'psot' is none of treatment, condition, delivery-method, post. Did you mean 'post'?\nSee 'clinic-content schema --help'.\n"
    )]
    [InlineData(
        "validate --format saif",
        "'saif' is none of text, json, sarif, github, msbuild. Did you mean 'sarif'?\nSee 'clinic-content validate --help'.\n"
    )]
    [InlineData(
        "show condition/ptsd --as rss",
        "'rss' is none of text, json, markdown, html, jsonld, id, card, full. It is a form of 'export'.\nSee 'clinic-content show --help'.\n"
    )]
    public async Task Run_MisspeltWord_IsToldWhatWasMeant(string command, string said)
    {
        var run = await TestCommand.Run(command.Split(' '));
        Assert.Equal((2, "", said), (run.ExitCode, run.Out, run.Error));
    }

    [Theory]
    [InlineData("sit", "chunks. Did you mean 'site'?\n")]
    [InlineData("text", "chunks. It is a form of 'show'.\n")]
    [InlineData("\u001b[31m", "'\\u001B[31m' is none of json, markdown, ")]
    public async Task Export_UnknownForm_IsToldWhatWasMeant(string form, string said)
    {
        var run = await TestCommand.Run("export", "--to", "never-made", "--as", form);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_Help_NamesEveryVerb()
    {
        var run = await TestCommand.Succeed("--help");
        Assert.All(
            ["show", "list", "related", "find-code", "validate", "export", "compile", "fmt"],
            verb => Assert.Contains($"\n  {verb} ", run.Out, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Run_ControlCharactersInArguments_AreEscaped()
    {
        var run = await TestCommand.Run("show", "condition/\u001b[31mptsd\u202e");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("condition/\\u001B[31mptsd\\u202E", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_Cancelled_ExitsWith130()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        using var output = new StringWriter();
        var surroundings = new Surroundings
        {
            Out = output,
            Error = output,
            Today = TestCommand.Today,
        };
        Assert.Equal(130, await CommandLine.RunAsync(["validate"], surroundings, cancelled.Token));
    }

    [Fact]
    public async Task Run_AnswerThatNobodyTakes_ExitsWith2AndSaysSo()
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        await using var full = new StreamWriter(
            new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0)
        );
        using var error = new StringWriter();
        var surroundings = new Surroundings
        {
            Out = full,
            Error = error,
            Today = TestCommand.Today,
        };
        Assert.Equal(2, await CommandLine.RunAsync(["list"], surroundings));
        Assert.StartsWith("Cannot write the answer: ", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_ErrorThatNobodyTakes_DoesNotThrow()
    {
        using var output = new StringWriter();
        await using var closed = new StreamWriter(new ClosedStream());
        var surroundings = new Surroundings
        {
            Out = output,
            Error = closed,
            Today = TestCommand.Today,
        };
        Assert.Equal(1, await CommandLine.RunAsync(["show", "condition/none"], surroundings));
    }

    // As a standard stream that the shell has closed.
    private sealed class ClosedStream : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new UnauthorizedAccessException();

        public override ValueTask WriteAsync(
            ReadOnlyMemory<byte> buffer,
            CancellationToken cancellationToken = default
        ) => throw new UnauthorizedAccessException();

        public override void Write(byte[] buffer, int offset, int count) => throw new UnauthorizedAccessException();
    }
}
