using System.Text.RegularExpressions;
using ClinicContent.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace ClinicContent.Starter.Tests;

public sealed partial class GuideTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(ContentFolder.Project, "../.."));
    private static readonly string Guide = File.ReadAllText(Path.Combine(Root, "src/ClinicContent/README.md"));

    [Fact]
    public void Samples_Compiled_StandInTheGuide()
    {
        var source = File.ReadAllText(Path.Combine(Root, "tests/ClinicContent.Starter.Tests/GuideSamples.cs"));
        var guide = Squeeze(Guide);
        var samples = Samples().Matches(source);
        Assert.Equal(7, samples.Count);
        Assert.All(
            samples,
            sample => Assert.Contains(Squeeze(sample.Groups[1].Value), guide, StringComparison.Ordinal)
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
        fault = Assert.Throws<ContentException>(() => GuideSamples.LiveServices(new ServiceCollection()));
        Assert.Equal(["CLN0010"], fault.Diagnostics.Select(one => one.Code));
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

    [GeneratedRegex(@",(?=[\]}])")]
    private static partial Regex LastCommas();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
