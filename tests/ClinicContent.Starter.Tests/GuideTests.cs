using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using ClinicContent.Diagnostics;
using ClinicContent.Json;
using ClinicContent.Markdown;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ClinicContent.Starter.Tests;

public sealed partial class GuideTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(ContentFolder.Project, "../.."));

    // The namespace of each type and each extension method that the packages have.
    private static readonly ILookup<string, string> Namespaces = new[]
    {
        typeof(ContentCatalog).Assembly,
        typeof(MarkdownOptions).Assembly,
        typeof(StarterContent).Assembly,
    }
        .SelectMany(assembly => assembly.GetExportedTypes())
        .SelectMany(type =>
            type.GetMethods(BindingFlags.Static | BindingFlags.Public)
                .Where(method => method.IsDefined(typeof(ExtensionAttribute)))
                .Select(method => (Word: $".{method.Name}", type.Namespace))
                .Append((Word: type.Name, type.Namespace))
        )
        .ToLookup(one => one.Word, one => one.Namespace!);

    private static readonly string Guide = File.ReadAllText(Path.Combine(Root, "src/ClinicContent/README.md"));

    public static TheoryData<string> Pages =>
        [
            "README.md",
            "src/ClinicContent/README.md",
            "src/ClinicContent.Markdown/README.md",
            "src/ClinicContent.Starter/README.md",
        ];

    [Fact]
    public void Samples_Compiled_StandInTheGuide()
    {
        var source = File.ReadAllText(Path.Combine(Root, "tests/ClinicContent.Starter.Tests/GuideSamples.cs"));
        var samples = Samples().Matches(source).Select(sample => Squeeze(sample.Groups[1].Value)).ToList();
        Assert.Equal(16, samples.Count);
        var overlay = Assert.Single(
            samples,
            sample => sample.StartsWith("varcatalog=newContentCatalogBuilder", StringComparison.Ordinal)
        );
        Assert.All(["README.md", "src/ClinicContent.Starter/README.md"], page => AssertHolds(page, overlay));
        samples.Remove(overlay);
        Assert.All(samples, sample => AssertHolds("src/ClinicContent/README.md", sample));

        static void AssertHolds(string page, string sample) =>
            Assert.Contains(sample, Squeeze(File.ReadAllText(Path.Combine(Root, page))), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Samples_OfEachPage_UseTheNamespacesOfTheirWordsAndNoOthers(string page)
    {
        var samples = Blocks().Matches(File.ReadAllText(Path.Combine(Root, page))).Select(one => one.Groups[1].Value);
        Assert.All(
            samples,
            sample =>
                Assert.Equal(
                    Words().Matches(sample).SelectMany(word => Namespaces[word.Value]).Distinct().Order(),
                    Usings().Matches(sample).Select(one => one.Groups[1].Value).Distinct().Order()
                )
        );
    }

    [Fact]
    public void Samples_Run_GiveWhatTheGuideSays()
    {
        var catalog = new ContentCatalogBuilder().AddSource(StarterContent.Source).Build().OrThrow();
        Assert.Equal(["what-is-ketamine-therapy"], GuideSamples.Questions(catalog).Select(post => post.Id.Value));
        Assert.Equal("ketamine-therapy", GuideSamples.Items().Id.Value);
        var (first, again) = GuideSamples.Json(catalog.GetCondition(new("ptsd")));
        Assert.Equal(first, again);

        using var output = new StringWriter { NewLine = "\n" };
        var fault = Assert.Throws<ContentException>(() => GuideSamples.Catalog(output));
        Assert.Equal(["CLN0010", "CLN0010"], fault.Diagnostics.Select(one => one.Code));
        Assert.Contains("there is no file or folder 'content.local'", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void LiveSamples_Run_GiveWhatTheGuideSays()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var fault = Assert.Throws<ContentException>(() => GuideSamples.Live(output));
        Assert.Equal(["CLN0010"], fault.Diagnostics.Select(one => one.Code));
        fault = Assert.Throws<ContentException>(() => GuideSamples.LiveServices(WebApplication.CreateBuilder()));
        Assert.Equal(["CLN0010"], fault.Diagnostics.Select(one => one.Code));
        fault = Assert.Throws<ContentException>(() => GuideSamples.Services(WebApplication.CreateBuilder()));
        Assert.Equal(["CLN0010"], fault.Diagnostics.Select(one => one.Code));
        fault = Assert.Throws<ContentException>(GuideSamples.Overlay);
        Assert.Equal(["CLN0010"], fault.Diagnostics.Select(one => one.Code));
    }

    [Fact]
    public void JsonSamples_Run_GiveWhatTheGuideSays()
    {
        var catalog = StarterContent.Catalog;
        var ptsd = catalog.GetCondition(new("ptsd"));
        var post = catalog.GetPost(new("what-is-ptsd"));

        var options = GuideSamples
            .Endpoint(WebApplication.CreateBuilder())
            .Services.GetRequiredService<IOptions<JsonOptions>>()
            .Value.SerializerOptions;
        Assert.Equal(ptsd, JsonSerializer.Deserialize<Condition>(JsonSerializer.Serialize(ptsd, options), options));
        Assert.Contains("\"Answer\":[{}]", JsonSerializer.Serialize(post), StringComparison.Ordinal);

        using var page = JsonDocument.Parse(GuideSamples.PageAsJson(ptsd));
        var main = ContentJsonSerializer.Deserialize(page.RootElement.GetProperty("Main").GetRawText());
        Assert.Equal(ptsd, main.OrThrow());

        using var schema = JsonDocument.Parse(GuideSamples.Schema(catalog));
        Assert.Contains("\"ptsd\"", schema.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_AllOfThem_StandInTheGuideWithTitleAndSeverity() =>
        Assert.All(
            DiagnosticCatalogue.All,
            one =>
                Assert.Contains(
                    $"`{one.Code}` {one.Title}{(one.Severity == DiagnosticSeverity.Warning ? " (warning)" : "")}",
                    Guide,
                    StringComparison.Ordinal
                )
        );

    // A page breaks its lines elsewhere than a file does, and needs no comma after the last.
    private static string Squeeze(string text) => LastCommas().Replace(Spaces().Replace(text, ""), "");

    [GeneratedRegex("// <sample>(.*?)// </sample>", RegexOptions.Singleline)]
    private static partial Regex Samples();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();

    // A name, or one behind a dot with what may make it an extension; not the member that is set.
    [GeneratedRegex(@"(?<![.\w])[A-Z]\w*\b(?!\s*=\s)|\.[A-Z]\w*(?=\()")]
    private static partial Regex Words();

    [GeneratedRegex(@"^using (ClinicContent[\w.]*);", RegexOptions.Multiline)]
    private static partial Regex Usings();

    [GeneratedRegex(@",(?=[\]}])")]
    private static partial Regex LastCommas();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
