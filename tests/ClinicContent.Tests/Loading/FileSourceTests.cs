namespace ClinicContent.Tests.Loading;

public sealed class FileSourceTests : IDisposable
{
    private static readonly string Ptsd = ItemFile.Condition("ptsd").Value;

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void File_InAFolderOfItsKind_TakesTypeAndIdFromThere()
    {
        folder.Write("conditions/ptsd.json", """{"formatVersion":1,"name":"PTSD","summary":"S."}""");
        Assert.Equal("[condition/ptsd]", Load("conditions/ptsd.json").OrThrow().Items.ToString());
    }

    [Fact]
    public void File_Elsewhere_SaysItsTypeItself()
    {
        folder.Write("elsewhere/ptsd.JSON", Ptsd).Write("elsewhere/two.json", "{\"formatVersion\":1,\"name\":\"N\"}");
        Assert.Equal("[condition/ptsd]", Load("elsewhere/ptsd.JSON").OrThrow().Items.ToString());
        Report.Same(
            ["elsewhere/two.json:1:1: error CLN0103: an item needs the member 'type' @  $"],
            folder.Report(Load("elsewhere/two.json"))
        );
    }

    [Theory]
    [InlineData("conditions/nothing.json")]
    [InlineData("nothing")]
    [InlineData("nothing.txt")]
    [InlineData("nothing.png")]
    public void Load_PathThatNamesNothing_IsMissing(string name)
    {
        var result = ContentCatalog.Load(folder[name]);
        Report.Same([$"{name}: error CLN0010: there is no file or folder '{name}'"], folder.Report(result));
        Assert.Equal((0, 1), (result.LoadedCount, result.RejectedCount));
    }

    [Theory]
    [InlineData("notes.txt", ".txt")]
    [InlineData("notes", "notes")]
    [InlineData("photo.png", ".png")]
    [InlineData(
        "conditions/ptsd.md",
        ".md",
        "; the package ClinicContent.Markdown has one: load with LoadOptions.Default.WithMarkdown()"
    )]
    public void Load_FileOfAnotherFormat_IsAnError(string name, string format, string cure = "")
    {
        var result = ContentCatalog.Load(folder.Write(name, "text")[name]);
        Report.Same([$"{name}: error CLN0009: no reader for '{format}' files is at hand{cure}"], folder.Report(result));
        Assert.Equal((0, 1), (result.LoadedCount, result.RejectedCount));
    }

    [Fact]
    public void Load_FileOfAnItem_IsThatItem()
    {
        folder.Write("conditions/ptsd.json", Ptsd);
        Assert.Equal(
            "[condition/ptsd]",
            ContentCatalog.Load(folder["conditions/ptsd.json"]).OrThrow().Items.ToString()
        );
    }

    [Fact]
    public void File_TooLarge_IsNotRead()
    {
        folder.Write("conditions/ptsd.json", Ptsd);
        var source = ContentSource.File(folder["conditions/ptsd.json"], new() { MaxFileBytes = 10 });
        Report.Same(
            [$"conditions/ptsd.json: error CLN0005: the file has {Ptsd.Length} bytes; the limit is 10"],
            folder.Report(ContentCatalog.Load(source))
        );
    }

    [Fact]
    public void File_ThatIsAFolder_IsAnError() => Assert.Equal(1, Load("").ErrorCount);

    [Fact]
    public void FromPath_EachForm_IsWhatThePathNames()
    {
        folder.Write("content/conditions/ptsd.json", Ptsd);
        var bundle = ClinicContent.Json.ContentBundleSerializer.SerializeToUtf8Bytes(folder.Load().OrThrow());
        folder.Write("one.jsonl", bundle).Write("two.bundle", bundle).Write("broken.JSONL", "x\n");
        foreach (var name in new[] { "content", "content/conditions/ptsd.json", "one.jsonl", "two.bundle" })
        {
            Assert.Equal("[condition/ptsd]", ContentCatalog.Load(folder[name]).OrThrow().Items.ToString());
        }

        Assert.Equal("CLN0401", Assert.Single(ContentCatalog.Load(folder["broken.JSONL"]).Diagnostics).Code);
    }

    private ContentCatalogResult Load(string name) => ContentCatalog.Load(ContentSource.File(folder[name]));
}
