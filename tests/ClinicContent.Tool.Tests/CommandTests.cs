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
}
