using ClinicContent.Diagnostics;
using ClinicContent.Json;
using ClinicContent.Markdown;

namespace ClinicContent.Starter.Tests;

public sealed class ContentFilesTests
{
    [Fact]
    public void Content_EachFile_IsCanonical()
    {
        var others = new List<string>();
        foreach (var file in ContentFolder.Files())
        {
            var text = File.ReadAllText(file);
            var canonical = ContentMarkdownSerializer.Serialize(
                ContentMarkdownSerializer.Deserialize(text, file).OrThrow()
            );
            if (ContentFolder.Accepts)
            {
                File.WriteAllText(file, canonical);
            }
            else if (text != canonical)
            {
                others.Add(Path.GetRelativePath(ContentFolder.Content, file));
            }
        }

        Assert.True(others.Count == 0, "Not canonical; see README.md, “To edit it”: " + string.Join(", ", others));
    }

    [Fact]
    public void Content_Checked_HasNothingButItemsWithoutReview()
    {
        var result = ContentCatalog.Load(ContentFolder.Source);

        Assert.Equal(0, result.ErrorCount);
        Assert.All(result.Diagnostics, fault => Assert.Equal("CLN0217", fault.Code));
        Assert.All(result.Diagnostics, fault => Assert.Equal(DiagnosticSeverity.Warning, fault.Severity));
        Assert.Equal(ContentFolder.Files().Length, result.LoadedCount);
    }

    [Fact]
    public void Bundle_OfContent_IsWhatIsCompiled()
    {
        var catalog = ContentCatalog.Load(ContentFolder.Source).OrThrow();
        var compiled = ContentBundleSerializer.SerializeToUtf8Bytes(catalog);
        if (ContentFolder.Accepts)
        {
            File.WriteAllBytes(ContentFolder.Bundle, compiled);
        }

        Assert.True(
            compiled.AsSpan().SequenceEqual(File.ReadAllBytes(ContentFolder.Bundle)),
            "The bundle is not what its content compiles to. Compile it again:\n"
                + "dotnet run --project src/ClinicContent.Tool -- compile src/ClinicContent.Starter/content --out src/ClinicContent.Starter/starter.jsonl"
        );
    }

    [Fact]
    public void Bundle_Loaded_HasNothingButItemsWithoutReview()
    {
        var result = ContentCatalog.Load(ContentSource.Bundle(ContentFolder.Bundle));

        Assert.Equal(0, result.ErrorCount);
        Assert.All(result.Diagnostics, fault => Assert.Equal("CLN0217", fault.Code));
    }
}
