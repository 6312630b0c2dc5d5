using System.Text.Json;

namespace ClinicContent.Tool.Tests.Commands;

public sealed class ExportFormsTests
{
    private const string Draft = """{ "formatVersion": 1, "name": "A draft", "summary": "A." }""";

    private const string Seen =
        """{ "formatVersion": 1, "name": "Seen", "summary": "A.", "status": "published", "publishOn": "2026-11-01" }""";

    [Theory]
    [InlineData("json", "conditions/a.json conditions/b.json")]
    [InlineData("markdown", "conditions/a.md conditions/b.md")]
    [InlineData("html", "clinic-content.css conditions/b.html")]
    [InlineData("jsonld", "conditions/b.jsonld")]
    [InlineData("rss", "rss.xml")]
    [InlineData("atom", "atom.xml")]
    [InlineData("json-feed", "feed.json")]
    [InlineData("sitemap", "sitemap.xml")]
    [InlineData("redirects", "_redirects redirects.json")]
    [InlineData("a-z", "a-z.json")]
    [InlineData("csv", "indications.csv")]
    [InlineData("chunks", "chunks.jsonl")]
    public async Task Export_Form_WritesItsFilesAndCopiesAloneHoldDrafts(string form, string files)
    {
        using var source = Content();
        using var target = new TempFolder();
        await TestCommand.Succeed("export", source.Path, "--to", target.Path, "--as", form);
        Assert.Equal(files.Split(' '), target.Files());
    }

    [Theory]
    [InlineData("html", "conditions/bee.html")]
    [InlineData("jsonld", "conditions/bee.jsonld")]
    [InlineData("json", "conditions/b.json")]
    public async Task Export_ItemWithASlug_StandsWhereLinksLeadUnlessItIsACopy(string form, string file)
    {
        using var source = new TempFolder();
        using var target = new TempFolder();
        source.Write(
            "conditions/a.md",
            "---\nname: A\nsummary: A.\nstatus: published\npublishOn: 2026-11-01\n---\n\nRead [b](condition/b).\n"
        );
        source.Write("conditions/b.json", Seen.TrimEnd('}') + ", \"slug\": \"bee\"}");
        await TestCommand.Succeed("export", source.Path, "--to", target.Path, "--as", form);
        Assert.Contains(file, target.Files());
        if (form == "html")
        {
            Assert.Contains(
                "href=\"/conditions/bee\"",
                await File.ReadAllTextAsync(target["conditions/a.html"]),
                StringComparison.Ordinal
            );
        }
    }

    [Theory]
    [InlineData("--drafts")]
    [InlineData("--as-of", "2026-12-01")]
    public async Task Export_CopyAsSomebodySeesIt_IsWrongUse(params string[] options)
    {
        using var source = Content();
        using var target = new TempFolder();
        var run = await TestCommand.Run(["export", source.Path, "--to", target.Path, "--as", "json", .. options]);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(target.Files());
    }

    [Fact]
    public async Task Export_ReaderOptions_SayWhoLooks()
    {
        using var source = Content();
        Assert.Equal(["b"], await IdsAsync(source));
        Assert.Equal(["a", "b"], await IdsAsync(source, "--drafts"));
        Assert.Empty(await IdsAsync(source, "--as-of", "2026-10-31"));
    }

    [Fact]
    public async Task Export_SiteOptions_BaseUrlOfTheCommandWinsOverThatOfTheFile()
    {
        using var source = Content();
        var nowhere = await TestCommand.Succeed("show", "condition/b", "--as", "card", "--content", source.Path);
        Assert.Contains("warning CLN0611", nowhere.Error, StringComparison.Ordinal);
        Assert.Contains("https://example.org/conditions/b", await SitemapAsync(source), StringComparison.Ordinal);

        source.Write("clinic-content.json", """{ "baseUrl": "https://file.example/", "name": "A clinic" }""");
        Assert.Contains("https://file.example/conditions/b", await SitemapAsync(source), StringComparison.Ordinal);

        using var target = new TempFolder();
        string[] command =
        [
            "export",
            source.Path,
            "--to",
            target.Path,
            "--as",
            "site",
            "--base-url",
            "https://command.example/x",
        ];
        var run = await TestCommand.Succeed(command);
        Assert.DoesNotContain("CLN0611", run.Error, StringComparison.Ordinal);
        var page = await File.ReadAllTextAsync(target["conditions/b/index.html"]);
        Assert.Contains("href=\"https://command.example/x/conditions/b/\"", page, StringComparison.Ordinal);
        Assert.Contains("A clinic", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ftp://clinic.example/")]
    [InlineData("/below")]
    [InlineData("https://clinic.example/?q=1")]
    public async Task Export_NoBaseUrl_IsWrongUse(string url)
    {
        using var target = new TempFolder();
        var run = await TestCommand.Run("export", "--to", target.Path, "--as", "sitemap", "--base-url", url);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is no base URL", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_SiteOptionsWithErrors_WritesNothing()
    {
        using var source = Content();
        source.Write("clinic-content.json", """{ "baseUrl": "https://file.example/", "nam": "A clinic" }""");
        using var target = new TempFolder();
        var run = await TestCommand.Run("export", source.Path, "--to", target.Path, "--as", "sitemap");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("clinic-content.json:1:", run.Error, StringComparison.Ordinal);
        Assert.Empty(target.Files());
    }

    [Fact]
    public async Task Export_SiteWithDrafts_ListsNoPageThatSearchEnginesMayNotTake()
    {
        using var source = Content();
        using var target = new TempFolder();
        await TestCommand.Succeed("export", source.Path, "--to", target.Path, "--as", "site", "--drafts");
        Assert.Contains(
            "content=\"noindex\"",
            await File.ReadAllTextAsync(target["conditions/a/index.html"]),
            StringComparison.Ordinal
        );
        var map = await File.ReadAllTextAsync(target["sitemap.xml"]);
        Assert.Contains("/conditions/b/<", map, StringComparison.Ordinal);
        Assert.DoesNotContain("/conditions/a/<", map, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_StyleOfTheSite_IsWrittenAnew()
    {
        using var target = new TempFolder();
        var style = target.Write("assets/site.css", "mine");
        await TestCommand.Succeed("export", "--to", target.Path, "--as", "site");
        Assert.NotEqual("mine", await File.ReadAllTextAsync(style));
        Assert.Contains("copy it over that file after each export", ReadmeTests.ToolReadme, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_ListByItself_NamesPagesOtherThanTheSite()
    {
        using var list = new TempFolder();
        using var site = new TempFolder();
        await TestCommand.Succeed("export", "--to", list.Path, "--as", "sitemap");
        await TestCommand.Succeed("export", "--to", site.Path, "--as", "site");
        Assert.Contains(
            "/conditions/ptsd<",
            await File.ReadAllTextAsync(list["sitemap.xml"]),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "/conditions/ptsd/<",
            await File.ReadAllTextAsync(site["sitemap.xml"]),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "without the last slash (`/conditions/ptsd`)",
            ReadmeTests.ToolReadme,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("export")]
    [InlineData("preview")]
    [InlineData("show")]
    public async Task Help_SiteOptions_AreInTheContentFolder(string verb)
    {
        var words = string.Join(
            ' ',
            (await TestCommand.Succeed(verb, "--help")).Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
        Assert.Contains("clinic-content.json in the content folder", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_SiteTwice_IsTheSameBytesAndTouchesNothingElse()
    {
        using var target = new TempFolder();
        target.Write("mine.txt", "mine");
        string[] command = ["export", "--to", target.Path, "--as", "site", "--base-url", "https://clinic.example/"];
        await TestCommand.Succeed(command);
        var first = target
            .Files()
            .ToDictionary(file => file, file => File.ReadAllText(target[file]), StringComparer.Ordinal);
        await TestCommand.Succeed(command);
        Assert.All(target.Files(), file => Assert.Equal(first[file], File.ReadAllText(target[file])));
        Assert.Equal("mine", first["mine.txt"]);
    }

    [Theory]
    [InlineData("html", "<article class=\"cc-item cc-item--condition\"")]
    [InlineData("card", "\"item\": \"condition/ptsd\"")]
    [InlineData("full", "\"type\": \"condition\"")]
    [InlineData("id", "\"url\": \"https://clinic.example/")]
    public async Task Show_Form_IsThatOfTheItem(string form, string expected)
    {
        var run = await TestCommand.Succeed(
            "show",
            "condition/ptsd",
            "--as",
            form,
            "--base-url",
            "https://clinic.example/"
        );
        Assert.Contains(expected, run.Out, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public async Task Show_FormOfAWholeCatalog_IsWrongUse() =>
        Assert.Equal(2, (await TestCommand.Run("show", "condition/ptsd", "--as", "rss")).ExitCode);

    private static TempFolder Content()
    {
        var folder = new TempFolder();
        folder.Write("conditions/a.json", Draft);
        folder.Write("conditions/b.json", Seen);
        return folder;
    }

    private static async Task<IEnumerable<string>> IdsAsync(TempFolder source, params string[] options)
    {
        using var target = new TempFolder();
        await TestCommand.Succeed(["export", source.Path, "--to", target.Path, "--as", "chunks", .. options]);
        return (await File.ReadAllLinesAsync(target["chunks.jsonl"]))
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("item").GetString()!.Split('/')[1])
            .Distinct()
            .Order();
    }

    private static async Task<string> SitemapAsync(TempFolder source)
    {
        using var target = new TempFolder();
        await TestCommand.Succeed("export", source.Path, "--to", target.Path, "--as", "sitemap");
        return await File.ReadAllTextAsync(target["sitemap.xml"]);
    }
}
