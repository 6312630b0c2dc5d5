using System.Text;
using ClinicContent.Loading;

namespace ClinicContent.Markdown.Tests.Faults;

/// <summary>Faults of three files are reported in one run, and everything else is loaded.</summary>
public sealed class ThreeFaultsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("clinic-content-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Load_FolderWithThreeFaultyFiles_ReportsEachAndLoadsTheRest()
    {
        foreach (var (name, bytes) in FaultCorpus.Good)
        {
            Write(name, bytes.ToArray());
        }

        Write("posts/misspelt-member.md", Post("sumary: More."));
        Write("posts/unclosed-quote.md", Post("subtitle: \"No end"));
        Write("posts/reference-off.md", Post("primarySubject: condition/ptds"));

        var result = ContentCatalog.Load(ContentSource.Folder(folder, LoadOptions.Default.WithMarkdown()));

        var text = string.Join("\n\n", result.Diagnostics.Select(one => one.ToDisplayString())) + "\n";
        await Verifier.Verify(text.Replace(folder.Replace('\\', '/') + "/", "", StringComparison.Ordinal));
        Assert.Null(result.Catalog);
        Assert.Equal(3, result.ErrorCount);
        Assert.Equal(FaultCorpus.Good.Length + 3, result.FoundCount);
        Assert.Equal(FaultCorpus.Good.Length + 1, result.LoadedCount);
        Assert.Equal(2, result.RejectedCount);
    }

    private static byte[] Post(string member) =>
        Encoding.UTF8.GetBytes($"---\nname: A post\nsummary: One sentence.\n{member}\n---\n\nA paragraph.\n");

    private void Write(string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }
}
