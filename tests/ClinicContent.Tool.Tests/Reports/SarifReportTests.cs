using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ClinicContent.Diagnostics;
using ClinicContent.Tool.Reports;

namespace ClinicContent.Tool.Tests.Reports;

public sealed class SarifReportTests
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Fact]
    public async Task Validate_Sarif_HasEveryFaultAtItsPlace()
    {
        using var folder = FaultyContent.Create();
        var run = (await Log(folder.Path, folder["content"]))["runs"]!.AsArray().Single()!;
        var driver = run["tool"]!["driver"]!.AsObject();
        driver["rules"] = new JsonArray();
        driver["version"] = "1.2.3";
        foreach (var result in run["results"]!.AsArray())
        {
            // The place of a rule among all moves whenever one is added.
            result!.AsObject().Remove("ruleIndex");
        }

        await Verifier.Verify(run.ToJsonString(Indented), extension: "json");
    }

    [Fact]
    public async Task Validate_Sarif_NamesItsVersionAndEveryRule()
    {
        using var folder = FaultyContent.Create();
        var log = await Log(folder.Path, folder["content"]);
        Assert.Equal("2.1.0", (string?)log["version"]);
        Assert.EndsWith("/sarif-schema-2.1.0.json", (string?)log["$schema"], StringComparison.Ordinal);
        var run = log["runs"]![0]!;
        Assert.Matches(@"^\d+\.\d+\.\d+[-.a-z0-9]*$", (string?)run["tool"]!["driver"]!["version"]);
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();
        Assert.Equal(
            DiagnosticCatalogue.All.Select(rule =>
                (rule.Code, rule.Title, rule.Severity == DiagnosticSeverity.Error ? "error" : "warning")
            ),
            rules.Select(rule =>
                (
                    (string)rule!["id"]!,
                    (string)rule["shortDescription"]!["text"]!,
                    (string)rule["defaultConfiguration"]!["level"]!
                )
            )
        );
        Assert.All(
            run["results"]!.AsArray(),
            result => Assert.Equal((string?)result!["ruleId"], (string?)rules[(int)result["ruleIndex"]!]!["id"])
        );
    }

    [Fact]
    public async Task Validate_FilesElsewhere_HaveAbsoluteUris()
    {
        using var folder = FaultyContent.Create();
        using var elsewhere = new TempFolder();
        var log = await Log(elsewhere.Path, folder["content"]);
        var artifacts = log["runs"]![0]!["results"]!
            .AsArray()
            .Select(result => result!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!)
            .ToArray();
        Assert.All(
            artifacts,
            artifact => Assert.StartsWith("file:///", (string)artifact["uri"]!, StringComparison.Ordinal)
        );
        Assert.All(artifacts, artifact => Assert.Null(artifact["uriBaseId"]));
        Assert.Contains(
            artifacts,
            artifact => new Uri((string)artifact["uri"]!).LocalPath == folder["content/conditions/a.json"]
        );
    }

    [Theory]
    [InlineData("/work", "/work/content/a b#?.json", "content/a%20b%23%3F.json", true)]
    [InlineData("/work", "/work/x:y%/ü.md", "x%3Ay%25/%C3%BC.md", true)]
    [InlineData("/work", "/work", ".", true)]
    [InlineData("/work", "/work/..a/b", "..a/b", true)]
    [InlineData("/work", "/work/../b/c d", "file:///b/c%20d", false)]
    [InlineData("/work", "/workshop/a", "file:///workshop/a", false)]
    public void Uri_File_IsEncodedAndRelativeBelowTheFolder(string folder, string file, string expected, bool isBelow)
    {
        Assert.Equal(expected, ReportPath.Uri(folder, file, out var isRelative));
        Assert.Equal(isBelow, isRelative);
    }

    [Theory]
    [InlineData("/repo/site", "/repo", "/repo")]
    [InlineData("/repo", "/repo", "/repo")]
    [InlineData("/else", "/repo", "/else")]
    [InlineData("/repo", "", "/repo")]
    [InlineData("/repo", null, "/repo")]
    public void RootOf_Workspace_CountsInsideOfIt(string current, string? workspace, string expected) =>
        Assert.Equal(expected, Surroundings.RootOf(current, workspace));

    [Fact]
    public async Task Validate_TextLikeALink_IsNone()
    {
        using var folder = new TempFolder();
        folder.Write("conditions/a.json", """{"formatVersion": 1, "[mend](https://example.org)": 1}""");
        var messages = (await Log(folder.Path, folder.Path))["runs"]![0]!["results"]!
            .AsArray()
            .Select(result => (string)result!["message"]!["text"]!)
            .ToArray();
        Assert.Contains("a condition has no member '[mend] (https://example.org)'", messages);
        Assert.All(messages, message => Assert.DoesNotContain("](", message, StringComparison.Ordinal));
    }

    private static async Task<JsonNode> Log(string from, string content)
    {
        var run = await TestCommand.RunFrom(from, "validate", content, "--format", "sarif");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        return JsonNode.Parse(run.Out)!;
    }
}
