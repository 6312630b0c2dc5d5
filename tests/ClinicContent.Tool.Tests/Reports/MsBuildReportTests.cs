using System.Buffers;
using System.Text.RegularExpressions;
using ClinicContent.Diagnostics;
using ClinicContent.Tool.Reports;
using CsCheck;

namespace ClinicContent.Tool.Tests.Reports;

public sealed partial class MsBuildReportTests
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\u0085\u2028\u2029\v\f");

    private static readonly Gen<string> Hostile = Gen.OneOf(
            Gen.String,
            Gen.OneOf("\n", "\r\n", "error X: ", ": error CLN0001: ", ":", "(1,2)", "\u2028", "\ud800", "c:/")
        )
        .Array[0, 6]
        .Select(string.Concat);

    [Fact]
    public async Task Validate_MsBuild_IsOneLineAFaultAndTheSummaryIsNone()
    {
        using var folder = FaultyContent.Create();
        var run = await TestCommand.Run("validate", folder["content"], "--format", "msbuild");
        await Verifier.Verify(run.Out.Replace(folder.Path, "C:/clinic", StringComparison.Ordinal));
        Assert.All(run.Out.TrimEnd('\n').Split('\n'), line => Assert.Matches(Canonical(), line));
        Assert.Matches(@"^\d+ items found: [^\n]+\n$", run.Error);
        Assert.DoesNotMatch(Canonical(), run.Error);
    }

    [Fact]
    public void Line_AnyText_IsOneCanonicalLine() =>
        Gen.Select(Hostile, Hostile, Gen.Bool, Gen.Int[0, 3])
            .Sample(
                (message, file, isError, line) =>
                {
                    var text = MsBuildReport.Line(
                        new()
                        {
                            Code = "CLN0102",
                            Severity = isError ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
                            Message = message,
                            Place = new()
                            {
                                File = "dir/" + file,
                                Line = line,
                                Column = 7 * line,
                                EndColumn = 8 * line,
                            },
                        }
                    );
                    Assert.Equal(-1, text.AsSpan().IndexOfAny(LineEnds));
                    var match = Canonical().Match(text);
                    Assert.True(match.Success, text);
                    Assert.Equal(isError ? "error" : "warning", match.Groups["category"].Value);
                    Assert.Equal("CLN0102", match.Groups["code"].Value);
                    Assert.Equal(" " + Escaped.Text(message), match.Groups["text"].Value);
                    var place = line == 0 ? "" : $"({line},{7 * line},{line},{8 * line})";
                    Assert.EndsWith(place, match.Groups["origin"].Value, StringComparison.Ordinal);
                }
            );

    // Origin, subcategory, category, code and text, as MSBuild takes a line of a tool apart.
    [GeneratedRegex(
        @"^\s*(((?<origin>(((\d+>)?[a-zA-Z]?:[^:]*)|([^:]*))):)|())(?<subcategory>(()|([^:]*? )))(?<category>(error|warning))( \s*(?<code>[^: ]*))?\s*:(?<text>.*)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Canonical();
}
