using System.Buffers;
using ClinicContent.Diagnostics;
using ClinicContent.Tool.Reports;
using CsCheck;

namespace ClinicContent.Tool.Tests.Reports;

public sealed class GithubReportTests
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\u0085\u2028\u2029\v\f");

    private static readonly Gen<string> Hostile = Gen.OneOf(
            Gen.String,
            Gen.OneOf(
                "\n::error::x",
                "\r\n",
                "::",
                "##[error]",
                "%0A",
                "%",
                ":",
                ",",
                "\u2028",
                "\ud800",
                "\u0085",
                "../"
            )
        )
        .Array[0, 6]
        .Select(string.Concat);

    [Fact]
    public async Task Validate_Github_IsOneCommandAFaultAndTheSummaryIsNone()
    {
        using var folder = FaultyContent.Create();
        var run = await TestCommand.RunFrom(folder.Path, "validate", folder["content"], "--format", "github");
        await Verifier.Verify(run.Out.Replace(folder.Path, "/elsewhere", StringComparison.Ordinal));
        Assert.Matches(@"^\d+ items found: [^\n]+\n$", run.Error);
    }

    [Fact]
    public async Task Validate_FileElsewhere_KeepsItsPath()
    {
        using var folder = FaultyContent.Create();
        using var elsewhere = new TempFolder();
        var run = await TestCommand.RunFrom(elsewhere.Path, "validate", folder["content"], "--format", "github");
        Assert.Contains($"file={folder.Path}/content/conditions/a.json,", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_AnyText_IsOneCommandThatSaysNoMore() =>
        Gen.Select(Hostile, Hostile, Hostile.Null(), Gen.Bool, Gen.Int[0, 3])
            .Sample(
                (message, file, suggestion, isError, line) =>
                {
                    var severity = isError ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
                    var diagnostic = new Diagnostic
                    {
                        Code = "CLN0102",
                        Severity = severity,
                        Message = message,
                        Suggestion = suggestion,
                        Place = new()
                        {
                            File = "a" + file.Replace('\0', '0'),
                            Line = line,
                            Column = line,
                            EndColumn = line,
                        },
                    };
                    var text = GithubReport.Line(diagnostic, "/work");

                    Assert.Equal(-1, text.AsSpan().IndexOfAny(LineEnds));
                    Assert.DoesNotContain("##[", text, StringComparison.Ordinal);
                    var (command, properties, data) = Parse(text);
                    Assert.Equal(isError ? "error" : "warning", command);
                    Assert.Equal(
                        line == 0 ? ["file", "title"] : ["file", "line", "col", "endColumn", "title"],
                        properties.Select(property => property.Name)
                    );
                    Assert.Equal("CLN0102", properties[^1].Value);
                    Assert.StartsWith(Escaped.Text(message).Split("##[")[0], data, StringComparison.Ordinal);
                }
            );

    // As the runner reads it: the command and its properties end at the first pair of colons.
    private static (string Command, (string Name, string Value)[] Properties, string Data) Parse(string line)
    {
        Assert.StartsWith("::", line, StringComparison.Ordinal);
        var end = line.IndexOf("::", 2, StringComparison.Ordinal);
        var head = line[2..end].Split(' ', 2);
        var properties = head[1].Split(',').Select(property => property.Split('=', 2)).Select(Property).ToArray();
        return (head[0], properties, Decode(line[(end + 2)..]));
    }

    private static (string Name, string Value) Property(string[] parts) => (parts[0], Decode(parts[1]));

    private static string Decode(string text) =>
        text.Replace("%3A", ":", StringComparison.Ordinal)
            .Replace("%2C", ",", StringComparison.Ordinal)
            .Replace("%25", "%", StringComparison.Ordinal);
}
