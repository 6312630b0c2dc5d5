using ClinicContent.Loading;

namespace ClinicContent.Markdown.Tests.Faults;

/// <summary>Loads each faulty file of the corpus beside good ones, and compares its diagnostics with the snapshot beside it.</summary>
public sealed class FaultTests
{
    public static TheoryData<string> Files => [.. FaultCorpus.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Load_FaultyFile_HasTheseDiagnostics(string file)
    {
        var result = FaultCorpus.Load(file);
        Assert.Equal(FaultCorpus.Good.Length + 1, result.LoadedCount + result.RejectedCount);
        Assert.NotEmpty(result.Diagnostics);
        var text = string.Join("\n\n", result.Diagnostics.Select(one => one.ToDisplayString())) + "\n";
        await Verifier.VerifyBeside(text, FaultCorpus.PathOf(file));
    }

    [Fact]
    public void Files_OfTheCorpus_AreAtLeastSixtyFive() => Assert.InRange(Files.Count, 65, int.MaxValue);

    [Fact]
    public void Load_GoodFiles_HasNoDiagnostics()
    {
        var result = ContentCatalog.Load(
            ContentSource.Utf8Files(FaultCorpus.Good, options: LoadOptions.Default.WithMarkdown())
        );
        Assert.Empty(result.Diagnostics);
    }
}
