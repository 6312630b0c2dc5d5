using System.Diagnostics;
using System.Text;
using ClinicContent.Loading;

namespace ClinicContent.Tests.Loading;

public sealed class FolderSourceTests : IDisposable
{
    private static readonly string Ptsd = ItemFile.Condition("ptsd").Value;

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("a-visit.md", "---\nname: A\n", "CLN0013")]
    [InlineData("a-visit.md", "\uFEFF---\nname: A\n", "CLN0013")]
    [InlineData("README.md", "# Read me\n", null)]
    [InlineData("package.json", "{}", "CLN0013")]
    [InlineData("posts/2026/11/a.md", "---\nname: A\n", "CLN0015")]
    [InlineData("blog/posts/a.md", "---\nname: A\n", "CLN0015")]
    [InlineData("docs/deep/README.md", "# Read me\n", null)]
    public void Load_ItemWhereNoneIsRead_IsReported(string name, string text, string? code)
    {
        using var folder = new TempFolder();
        folder.Write("content/conditions/x.json", """{ "formatVersion": 1, "name": "X", "summary": "X." }""");
        folder.Write("content/" + name, text);
        var result = folder.Load();
        Assert.Equal(code is null ? [] : [code], result.Diagnostics.Select(one => one.Code));
    }

    [Fact]
    public void Load_FileOfEachKind_LoadsThemAll()
    {
        folder.Write("content/conditions/any.json", Report.Any.Value);
        foreach (var (name, text) in new[] { ItemFile.Treatment("t"), ItemFile.Method("m"), ItemFile.Post("p") })
        {
            folder.Write("content/" + name, text);
        }

        AssertLoads(loaded: 4, rejected: 0);
        Assert.Equal(["treatment/t", "condition/any", "delivery-method/m", "post/p"], Refs());
    }

    [Fact]
    public void Load_IdAndTypeLeftOut_TakesThemFromNameAndFolder()
    {
        folder.Write("content/conditions/ptsd.json", """{"formatVersion":1,"name":"PTSD","summary":"S."}""");
        AssertLoads(loaded: 1, rejected: 0);
        Assert.Equal(["condition/ptsd"], Refs());
    }

    [Fact]
    public void Load_BrokenJson_IsRejectedAtItsPlace()
    {
        folder.Write("content/conditions/ptsd.json", "{\n \"formatVersion\": 1,\n \"name\" \"PTSD\"\n}");
        AssertLoads(
            0,
            1,
            "content/conditions/ptsd.json:3:9: error CLN0101: the JSON is not well formed: unexpected '\"' @ condition/ptsd "
        );
    }

    [Fact]
    public void Load_EmptyFile_IsRejected()
    {
        folder.Write("content/conditions/ptsd.json", "");
        AssertLoads(0, 1, "content/conditions/ptsd.json:1:1: error CLN0101: the JSON ends too soon @ condition/ptsd ");
    }

    [Fact]
    public void Load_TypeAndIdThatDisagree_AreRejected()
    {
        folder.Write("content/conditions/a.json", ItemFile.Post("b").Value);
        AssertLoads(
            0,
            1,
            "content/conditions/a.json:1:27: error CLN0112: the type is 'post', but the folder holds items of type 'condition' @ condition/a $.type",
            "content/conditions/a.json:1:39: error CLN0113: the id is 'b', but the file is named 'a' @ condition/a $.id"
        );
    }

    [Fact]
    public void Load_ByteOrderMark_IsPassedOver()
    {
        folder.Write("content/conditions/ptsd.json", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Ptsd)]);
        folder.Write(
            "content/conditions/two.json",
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("{\"x\":1}")]
        );
        AssertLoads(
            1,
            1,
            "content/conditions/two.json:1:1: error CLN0103: a condition needs the member 'name' @ condition/two $",
            "content/conditions/two.json:1:1: error CLN0103: an item in a JSON file needs the member 'formatVersion' @ condition/two $",
            "content/conditions/two.json:1:2: error CLN0102: a condition has no member 'x' @ condition/two $.x"
        );
    }

    [Fact]
    public void Load_CarriageReturns_CountAsOneLineEach()
    {
        folder.Write(
            "content/conditions/ptsd.json",
            "{\r\n\"formatVersion\":1,\r\n\"name\":\"P\",\"summary\":\"S.\",\r\n\"x\":1}"
        );
        AssertLoads(
            0,
            1,
            "content/conditions/ptsd.json:4:1: error CLN0102: a condition has no member 'x' @ condition/ptsd $.x"
        );
    }

    [Fact]
    public void Load_NotUtf8_SaysFromWhere()
    {
        folder.Write("content/conditions/ptsd.json", [.. "{\n \"a\": \""u8, 0xC3, 0x28]);
        AssertLoads(0, 1, "content/conditions/ptsd.json:2:8: error CLN0003: the file is not valid UTF-8 from here on");
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Load_WideText_IsNamed(string encoding)
    {
        var wide = Encoding.GetEncoding(encoding);
        folder.Write("content/conditions/ptsd.json", [.. wide.Preamble, .. wide.GetBytes(Ptsd)]);
        folder.Write("content/conditions/two.json", wide.GetBytes(Ptsd));
        AssertLoads(
            0,
            2,
            "content/conditions/ptsd.json: error CLN0004: the file is UTF-16 or UTF-32; save it as UTF-8",
            "content/conditions/two.json: error CLN0004: the file is UTF-16 or UTF-32; save it as UTF-8"
        );
    }

    [Fact]
    public void Load_TooLarge_IsNotRead()
    {
        folder.Write("content/conditions/ptsd.json", Ptsd).Write("content/conditions/two.json", Ptsd + " ");
        AssertLoads(
            new() { MaxFileBytes = Ptsd.Length },
            1,
            1,
            $"content/conditions/two.json: error CLN0005: the file has {Ptsd.Length + 1} bytes; the limit is {Ptsd.Length}"
        );
    }

    [Fact]
    public void Load_TooMany_RejectsTheRestAndSaysSoOnce()
    {
        folder.Write("content/conditions/a.json", ItemFile.Condition("a").Value);
        folder.Write("content/conditions/b.json", "{");
        folder.Write("content/conditions/c.json", ItemFile.Condition("c").Value);
        folder.Write("content/posts/d.json", ItemFile.Post("d").Value);
        folder.Write("content/posts/e.txt", "");
        AssertLoads(
            new() { MaxItems = 2 },
            1,
            3,
            "content/conditions/b.json:1:2: error CLN0101: the JSON ends too soon @ condition/b ",
            "content/conditions/c.json: error CLN0007: the source has more than 2 items; the rest is not read",
            "content/posts/e.txt: warning CLN0013: 'e.txt' was not read: it is no file of content"
        );
    }

    [Fact]
    public void Load_TooMany_ThoseThatReferToTheRestAreNotDangling()
    {
        folder.Write("content/conditions/a.json", ItemFile.Condition("a", "\"broader\":[\"b\"]").Value);
        folder.Write("content/conditions/b.json", ItemFile.Condition("b").Value);
        AssertLoads(
            new() { MaxItems = 1 },
            1,
            1,
            "content/conditions/b.json: error CLN0007: the source has more than 1 items; the rest is not read"
        );
    }

    [Fact]
    public void Load_TooDeep_SaysTheLimit()
    {
        folder.Write(
            "content/conditions/ptsd.json",
            $"{{\"formatVersion\":1,\"name\":\"N\",\"summary\":\"S.\",\"extensions\":{{\"a\":[[1]]}}}}"
        );
        AssertLoads(
            new() { MaxDepth = 3 },
            0,
            1,
            "content/conditions/ptsd.json:1:65: error CLN0110: nested deeper than 3 levels @ condition/ptsd "
        );
        AssertLoads(new() { MaxDepth = 4 }, 1, 0);
    }

    [Fact]
    public void Load_OtherFiles_AreNamedUnlessTheyStandBesideContent()
    {
        folder.Write("content/conditions/ptsd.json", Ptsd);
        folder.Write("content/conditions/notes.txt", "").Write("content/conditions/noext", "");
        folder.Write("content/conditions/photo.PNG", "").Write("content/conditions/.hidden.json", "");
        folder.Write("content/README.md", "").Write("content/package.json", "{}").Write("content/.git/x", "");
        AssertLoads(
            1,
            0,
            "content/conditions/noext: warning CLN0013: 'noext' was not read: it is no file of content",
            "content/conditions/notes.txt: warning CLN0013: 'notes.txt' was not read: it is no file of content",
            "content/package.json: warning CLN0013: 'package.json' was not read: items stand in treatments, conditions, delivery-methods and posts"
        );
    }

    [Fact]
    public void Load_FormatWithoutAReader_IsRejected()
    {
        folder.Write("content/posts/a.md", "# A").Write("content/posts/b.MARKDOWN", "# B");
        AssertLoads(
            0,
            2,
            "content/posts/a.md: error CLN0009: no reader for '.md' files is at hand; the package ClinicContent.Markdown has one: load with LoadOptions.Default.WithMarkdown()",
            "content/posts/b.MARKDOWN: error CLN0009: no reader for '.markdown' files is at hand; the package ClinicContent.Markdown has one: load with LoadOptions.Default.WithMarkdown()"
        );
    }

    [Fact]
    public void Load_UpperCaseExtension_IsAnItemAndMayStandTwice()
    {
        folder.Write("content/conditions/a.JSON", ItemFile.Condition("a").Value);
        AssertLoads(1, 0);
        folder.Write("content/conditions/a.json", ItemFile.Condition("a").Value);
        AssertLoads(
            2,
            0,
            "content/conditions/a.json:1:44: error CLN0303: the condition 'a' stands in another place too @ condition/a $.id & content/conditions/a.JSON:1:44"
        );
    }

    [Fact]
    public void Load_FolderAlmostNamedRight_IsNamedWithASuggestion()
    {
        folder.Write("content/condition/a.json", "").Write("content/Posts/b.json", "");
        folder.Write("content/images/c.png", "").Write("content/conditions/ptsd.json", Ptsd);
        AssertLoads(
            1,
            0,
            "content/Posts: error CLN0008: 'Posts' is no folder of content; items stand in treatments, conditions, delivery-methods and posts ~ posts",
            "content/condition: error CLN0008: 'condition' is no folder of content; items stand in treatments, conditions, delivery-methods and posts ~ conditions"
        );
    }

    [Fact]
    public void Load_FolderInsideAKind_IsNotRead()
    {
        folder
            .Write("content/conditions/images/x.png", "")
            .Write("content/conditions/pain/back.json", "")
            .Write("content/conditions/looks-like.json/x", "");
        folder.Write("content/conditions/ptsd.json", Ptsd);
        AssertLoads(
            1,
            0,
            "content/conditions/looks-like.json: warning CLN0013: 'looks-like.json' was not read: it is a folder",
            "content/conditions/pain: warning CLN0015: 'pain' holds files that look like items, but is no folder of content and was not read; items stand in treatments, conditions, delivery-methods and posts"
        );
    }

    [Fact]
    public void Load_FolderOfAnotherNameWithItems_IsNotPassedOverInSilence()
    {
        folder.Write("content/methods/x.json", "{}").Write("content/notes/readme.txt", "x");
        folder.Write("content/conditions/ptsd.json", Ptsd);
        AssertLoads(1, 0, NotRead("methods"));
    }

    [Theory]
    [InlineData("Ptsd", " ~ ptsd.json")]
    [InlineData("two words", " ~ two-words.json")]
    [InlineData("-x", " ~ x.json")]
    [InlineData("a--b", " ~ a-b.json")]
    [InlineData("ä", "")]
    [InlineData("ptsd.", " ~ ptsd.json")]
    public void Load_FileNameThatIsNoId_IsRejected(string name, string suggestion)
    {
        folder.Write($"content/conditions/{name}.json", Ptsd);
        AssertLoads(
            0,
            1,
            $"content/conditions/{name}.json: error CLN0011: the file name '{name}.json' is not an id: lower-case ASCII letters and digits in groups joined by single hyphens{suggestion}"
        );
    }

    [Theory]
    [InlineData("de")]
    [InlineData("pt-BR")]
    public void Load_LanguageVariant_IsKeptForLater(string language)
    {
        folder.Write($"content/conditions/ptsd.{language}.json", Ptsd).Write("content/conditions/ptsd.json", Ptsd);
        AssertLoads(
            1,
            1,
            $"content/conditions/ptsd.{language}.json: error CLN0012: 'ptsd.{language}.json' names a language variant ('{language}'), which is kept for a later version"
        );
    }

    [Fact]
    public void Load_LinkOutOfTheFolder_IsRejectedAndClaimsItsId()
    {
        folder.Write("outside/ptsd.json", Ptsd).Link("content/conditions/ptsd.json", folder["outside/ptsd.json"]);
        folder.Link("content/conditions/two.json", "../../outside/ptsd.json");
        folder.Write("content/conditions/c.json", ItemFile.Condition("c", "\"broader\":[\"ptsd\"]").Value);
        AssertLoads(
            1,
            2,
            "content/conditions/ptsd.json: error CLN0006: 'content/conditions/ptsd.json' is a link that leads out of the content folder",
            "content/conditions/two.json: error CLN0006: 'content/conditions/two.json' is a link that leads out of the content folder"
        );
    }

    [Fact]
    public void Load_LinkIntoAFolderWhoseNameBeginsTheSame_LeadsOut()
    {
        folder.Write("content-other/ptsd.json", Ptsd);
        folder.Link("content/conditions/ptsd.json", "../../content-other/ptsd.json");
        AssertLoads(
            0,
            1,
            "content/conditions/ptsd.json: error CLN0006: 'content/conditions/ptsd.json' is a link that leads out of the content folder"
        );
    }

    [Fact]
    public void Load_LinkOutOfTheFolderByWayOfOneInside_IsRejected()
    {
        folder.Write("outside/ptsd.json", Ptsd).Link("content/images", folder["outside"]);
        folder.Link("content/conditions/ptsd.json", "../images/ptsd.json");
        AssertLoads(
            0,
            1,
            "content/conditions/ptsd.json: error CLN0006: 'content/conditions/ptsd.json' is a link that leads out of the content folder"
        );
    }

    [Fact]
    public void Load_FolderThatIsALinkOut_IsNamed()
    {
        folder.Write("outside/ptsd.json", Ptsd).Write("content/posts/p.json", ItemFile.Post("p").Value);
        folder.Link("content/conditions", folder["outside"]);
        AssertLoads(
            1,
            0,
            "content/conditions: error CLN0006: 'content/conditions' is a link that leads out of the content folder"
        );
    }

    [Fact]
    public void Load_LinkInside_IsFollowed()
    {
        folder.Write("content/shared/ptsd.json", Ptsd).Write("content/all-posts/p.json", ItemFile.Post("p").Value);
        folder.Link("content/conditions/ptsd.json", "../shared/ptsd.json").Link("content/posts", "all-posts");
        AssertLoads(2, 0, NotRead("all-posts"), NotRead("shared"));
        Assert.Equal(["condition/ptsd", "post/p"], Refs());
    }

    [Fact]
    public void Load_RootThatIsALink_IsTheFolderThatItLeadsTo()
    {
        folder.Write("real/conditions/ptsd.json", Ptsd).Link("content", "real");
        folder.Link("real/conditions/two.json", "../../elsewhere.json").Write("elsewhere.json", Ptsd);
        AssertLoads(
            1,
            1,
            "content/conditions/two.json: error CLN0006: 'content/conditions/two.json' is a link that leads out of the content folder"
        );
    }

    [Fact]
    public void Load_LinksInACircleOrToNothing_AreRejected()
    {
        folder.Link("content/conditions/a.json", "b.json").Link("content/conditions/b.json", "a.json");
        folder.Link("content/conditions/c.json", "nothing.json").Link("content/conditions/d.json", "none/nothing.json");
        AssertLoads(
            0,
            4,
            "content/conditions/a.json: error CLN0006: 'content/conditions/a.json' is a link that leads out of the content folder",
            "content/conditions/b.json: error CLN0006: 'content/conditions/b.json' is a link that leads out of the content folder",
            "content/conditions/c.json: error CLN0010: there is no file or folder 'content/conditions/c.json'",
            "content/conditions/d.json: error CLN0006: 'content/conditions/d.json' is a link that leads out of the content folder"
        );
    }

    [Fact]
    public async Task Load_Pipe_IsAnEmptyFileAndDoesNotWait()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        folder.Write("content/conditions/ptsd.json", Ptsd);
        using (var made = Process.Start("mkfifo", folder["content/conditions/pipe.json"]))
        {
            made.WaitForExit();
        }

        await Task.Run(() =>
                AssertLoads(
                    1,
                    1,
                    "content/conditions/pipe.json:1:1: error CLN0101: the JSON ends too soon @ condition/pipe "
                )
            )
            .WaitAsync(TimeSpan.FromSeconds(20));
    }

    [UnprivilegedFact]
    public void Load_UnreadableFile_IsRejectedAndClaimsItsId()
    {
        folder.Write("content/conditions/ptsd.json", Ptsd);
        folder.Write("content/conditions/c.json", ItemFile.Condition("c", "\"broader\":[\"ptsd\"]").Value);
        folder.Lock("content/conditions/ptsd.json");
        AssertLoads(
            1,
            1,
            "content/conditions/ptsd.json: error CLN0001: cannot read 'content/conditions/ptsd.json': access is denied"
        );
    }

    [UnprivilegedFact]
    public void Load_UnreadableFolder_IsNamed()
    {
        folder.Write("content/conditions/ptsd.json", Ptsd).Write("content/posts/p.json", ItemFile.Post("p").Value);
        folder.Lock("content/conditions");
        AssertLoads(
            1,
            0,
            "content/conditions: error CLN0001: cannot read 'content/conditions': the folder cannot be listed"
        );
        folder.Unlock("content/conditions");
    }

    [UnprivilegedFact]
    public void Load_LinkToWhereNobodyMayLook_IsRejected()
    {
        folder.Write("content/secret/inner/a.json", Ptsd).Link("content/conditions/a.json", "../secret/inner/a.json");
        folder.Lock("content/secret");
        AssertLoads(
            0,
            1,
            "content/conditions/a.json: error CLN0006: 'content/conditions/a.json' is a link that leads out of the content folder"
        );
        folder.Unlock("content/secret");
    }

    [Fact]
    public void Load_NoSuchFolder_IsMissing() =>
        AssertLoads(0, 0, "content: error CLN0010: there is no file or folder 'content'");

    [Fact]
    public void Load_FolderWithoutItems_IsWarnedOf()
    {
        folder.Write("content/conditions/a.png", "");
        AssertLoads(0, 0, "content: warning CLN0014: 'content' holds no items");
    }

    [Fact]
    public void Load_FolderWithASlashAtItsEnd_NamesFilesTheSame()
    {
        folder.Write("content/conditions/a.json", "{");
        Assert.Equal(
            ["content/conditions/a.json:1:2: error CLN0101: the JSON ends too soon @ condition/a "],
            folder.Report(ContentCatalog.Load(folder["content/"]))
        );
    }

    [Fact]
    public void Load_RelativePath_NamesFilesAsItWasGiven()
    {
        folder.Write("content/conditions/a.json", "{");
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), folder["content"]).Replace('\\', '/');
        var result = ContentCatalog.Load(ContentSource.Folder(relative));
        Assert.Equal(relative + "/conditions/a.json", Assert.Single(result.Diagnostics).Place!.File);
    }

    [Fact]
    public void Load_DefaultLanguage_IsThatOfItemsThatSayNone()
    {
        folder.Write("content/conditions/a.json", ItemFile.Condition("a").Value);
        folder.Write("content/conditions/b.json", ItemFile.Condition("b", "\"language\":\"fr\"").Value);
        var catalog = folder.Load(options: new() { DefaultLanguage = new("de") }).OrThrow();
        Assert.Equal(["de", "fr"], catalog.Conditions.Select(item => item.Language!.Value));
    }

    [Theory]
    [InlineData(null, "pt-BR")]
    [InlineData("en", "en")]
    public void Load_LanguageOfTheSite_IsThatOfItemsThatSayNone(string? set, string expected)
    {
        folder.Write(
            "content/clinic-content.json",
            """{ "baseUrl": "https://clinic.example/", "language": "pt-BR" }"""
        );
        folder.Write("content/conditions/a.json", ItemFile.Condition("a").Value);
        folder.Write("content/conditions/b.json", ItemFile.Condition("b", "\"language\":\"fr\"").Value);
        var options = new LoadOptions { DefaultLanguage = set is null ? null : new(set) };
        var catalog = folder.Load(options: options).OrThrow();
        Assert.Equal([expected, "fr"], catalog.Conditions.Select(item => item.Language!.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Folder_EmptyPath_Throws(string path)
    {
        Assert.Throws<ArgumentException>(() => ContentSource.Folder(path));
        Assert.Throws<ArgumentException>(() => ContentSource.File(path));
        Assert.Throws<ArgumentException>(() => ContentSource.Bundle(path));
        Assert.Throws<ArgumentException>(() => ContentSource.OpenBundle(path));
        Assert.Throws<ArgumentException>(() => ContentSource.FromPath(path));
    }

    private IEnumerable<string> Refs() => folder.Load().OrThrow().Items.Select(item => item.Ref.ToString());

    private void AssertLoads(int loaded, int rejected, params string[] report) =>
        AssertLoads(LoadOptions.Default, loaded, rejected, report);

    private void AssertLoads(LoadOptions options, int loaded, int rejected, params string[] report)
    {
        var result = folder.Load(options: options);
        Report.Same(report, folder.Report(result));
        Assert.Equal(
            (loaded, rejected, loaded + rejected),
            (result.LoadedCount, result.RejectedCount, result.FoundCount)
        );
    }

    private static string NotRead(string name) =>
        $"content/{name}: warning CLN0015: '{name}' holds files that look like items, but is no folder of content and was not read; items stand in treatments, conditions, delivery-methods and posts";
}
