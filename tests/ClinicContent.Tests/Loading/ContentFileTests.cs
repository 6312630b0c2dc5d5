using System.Text;
using ClinicContent.Json;
using ClinicContent.Loading;

namespace ClinicContent.Tests.Loading;

public sealed class ContentFileTests
{
    private const string Valid = """{"formatVersion": 1, "name": "A", "summary": "S.", "broader": ["nowhere"]}""";

    [Fact]
    public void ReadFiles_DanglingReference_IsNotChecked()
    {
        var read = ContentSource.Files([KeyValuePair.Create("conditions/a.json", Valid)]).ReadFiles();
        var file = Assert.Single(read.Files);
        Assert.Equal("conditions/a.json", file.Name);
        Assert.Same(ContentFormat.Json, file.Format);
        Assert.Equal(new ConditionId("a"), ((Condition)file.Item).Id);
        Assert.Equal(Valid, Encoding.UTF8.GetString(file.Bytes.Span));
        Assert.Equal((0, 0, 0), (read.ErrorCount, read.WarningCount, read.Diagnostics.Count));
    }

    [Fact]
    public void ReadFiles_LanguageNotSaid_IsNotFilledIn()
    {
        var said = Valid.Replace("\"summary\"", "\"language\": \"en\", \"summary\"", StringComparison.Ordinal);
        var read = ContentSource
            .Files([KeyValuePair.Create("conditions/a.json", Valid), KeyValuePair.Create("conditions/b.json", said)])
            .ReadFiles();
        Assert.Equal([null, "en"], read.Files.Select(file => file.Item.Language?.ToString()));
    }

    [Fact]
    public void ReadFiles_FaultyFile_IsADiagnosticAndTheOthersAreThere()
    {
        var read = ContentSource
            .Files([KeyValuePair.Create("conditions/a.json", "{"), KeyValuePair.Create("conditions/b.json", Valid)])
            .ReadFiles();
        Assert.Equal("conditions/b.json", Assert.Single(read.Files).Name);
        Assert.Equal(read.ErrorCount, read.Diagnostics.Count);
        Assert.All(read.Diagnostics, diagnostic => Assert.Equal("conditions/a.json", diagnostic.Place?.File));
    }

    [Fact]
    public void ReadFiles_BundleOrCode_HasNoFiles()
    {
        var item = new Condition
        {
            Id = new("a"),
            Name = "A",
            Summary = "S.",
        };
        Assert.Empty(ContentSource.Items([item]).ReadFiles().Files);
        var bundle = ContentBundleSerializer.SerializeToUtf8Bytes(
            new ContentCatalogBuilder().Add(item).Build().OrThrow()
        );
        Assert.Empty(ContentSource.Bundle(bundle, "bundle").ReadFiles().Files);
    }

    [Fact]
    public void Progress_Folder_IsToldHowManyItemsWereFound()
    {
        var folder = Directory.CreateTempSubdirectory("clinic-content-");
        try
        {
            var conditions = folder.CreateSubdirectory("conditions").FullName;
            File.WriteAllText(Path.Combine(conditions, "a.json"), Valid);
            File.WriteAllText(Path.Combine(conditions, "b.json"), "{");
            File.WriteAllText(Path.Combine(conditions, "c.png"), "");
            var told = new Told();
            ContentSource.Folder(folder.FullName, LoadOptions.Default with { Progress = told }).ReadFiles();
            Assert.Equal(2, told.Counts[^1]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void EndColumn_LettersOfSeveralUnits_AreCountedAsColumnsAre()
    {
        var diagnostic = ContentJsonSerializer
            .Deserialize("""{"formatVersion": 1, "type": "condition", "id": "a", "name": "A", "é😀": 1}""")
            .Diagnostics.Single();
        Assert.Equal((67, 72), (diagnostic.Place!.Column, diagnostic.Place.EndColumn));
    }

    private sealed class Told : IProgress<int>
    {
        internal List<int> Counts { get; } = [];

        public void Report(int value) => Counts.Add(value);
    }
}
