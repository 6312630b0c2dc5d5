using ClinicContent.Diagnostics;
using ClinicContent.Loading;
using ClinicContent.Model;
using ClinicContent.Site;
using ClinicContent.Tests.Live;

namespace ClinicContent.Tests.Loading;

public sealed class SiteOptionsReaderTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Parse_EveryMember_GivesTheOptions()
    {
        var result = SiteOptionsReader.Parse(
            """
            {
              "logo": "/logo.svg",
              "baseUrl": "https://clinic.example/advice",
              "name": "The Clinic",
              "language": "pt-BR",
              "publisher": "The Clinic Ltd",
              "feedIdBase": "tag:clinic.example,2026:content"
            }
            """
        );
        Assert.Empty(result.Diagnostics);
        Assert.Equal(
            new SiteOptions
            {
                BaseUrl = new("https://clinic.example/advice/"),
                Name = "The Clinic",
                Language = new("pt-BR"),
                Publisher = "The Clinic Ltd",
                Logo = new("/logo.svg"),
                FeedIdBase = new("tag:clinic.example,2026:content"),
            },
            result.OrThrow()
        );
    }

    [Fact]
    public void Parse_Nothing_GivesTheDefaultsAndAWarning()
    {
        var result = SiteOptionsReader.Parse("{}");
        Assert.Equal(SiteOptions.Default, result.Options);
        Assert.Equal(
            "clinic-content.json: warning CLN0611: no base URL is set ('baseUrl'): links that must be whole begin with https://example.org/",
            Assert.Single(result.Diagnostics).ToString()
        );
    }

    [Fact]
    public void Parse_ManyFaults_ReportsEachAtItsPlace()
    {
        var result = SiteOptionsReader.Parse(
            """
            {
              "baseURL": "https://clinic.example/",
              "name": "",
              "language": "English!",
              "publisher": 1,
              "logo": "javascript:alert(1)",
              "logo": "/logo.svg"
            }
            """,
            "site.json"
        );
        Assert.Null(result.Options);
        Assert.Equal(
            [
                "site.json:2:3: error CLN0102: the site has no member 'baseURL'",
                "site.json:3:11: error CLN0213: 'name' is empty",
                "site.json:4:15: error CLN0106: 'English!' is not a language tag (BCP 47), such as en or pt-BR",
                "site.json:5:16: error CLN0105: expected a text, but found a number",
                "site.json:6:11: error CLN0106: 'javascript:alert(1)' is not a safe URL: http, https, mailto, tel or sms, or a relative path, query or fragment, without spaces, control characters, backslashes or user names",
                "site.json:7:3: error CLN0104: the member 'logo' stands twice",
            ],
            result.Diagnostics.Select(one => one.ToString())
        );
        Assert.Equal("baseUrl", result.Diagnostics[0].Suggestion);
        Assert.Equal(result.Diagnostics, Assert.Throws<ContentException>(result.OrThrow).Diagnostics);
    }

    [Theory]
    [InlineData("ftp://clinic.example/")]
    [InlineData("/advice")]
    [InlineData("https://clinic.example/?a=b")]
    [InlineData("https://clinic.example/#a")]
    [InlineData("mailto:a@clinic.example")]
    public void Parse_BaseUrlThatCannotBe_IsWrong(string url)
    {
        var fault = Assert.Single(SiteOptionsReader.Parse($$"""{"baseUrl": "{{url}}"}""").Diagnostics);
        Assert.Equal(("CLN0106", 13), (fault.Code, fault.Place!.Column));
    }

    [Fact]
    public void Parse_BaseUrlWithoutRoomForItsSlash_IsWrong()
    {
        var url = "https://clinic.example/".PadRight(2048, 'a');
        Assert.Equal(
            "CLN0106",
            Assert.Single(SiteOptionsReader.Parse($$"""{"baseUrl": "{{url}}"}""").Diagnostics).Code
        );
    }

    [Theory]
    [InlineData("", "CLN0101")]
    [InlineData("{", "CLN0101")]
    [InlineData("[]", "CLN0105")]
    [InlineData("{\"name\": \"\\uD800\"}", "CLN0108")]
    public void Parse_NoObject_IsReported(string json, string code) =>
        Assert.Equal(code, SiteOptionsReader.Parse(json).Diagnostics[0].Code);

    [Theory]
    [InlineData("content")]
    [InlineData("content/clinic-content.json")]
    [InlineData("content/conditions/ptsd.json")]
    [InlineData("content/content.jsonl")]
    public void Read_WhateverNamesTheContent_FindsTheFileBesideIt(string path)
    {
        folder.Write("content/clinic-content.json", """{"baseUrl": "https://clinic.example"}""");
        folder.Write("content/conditions/ptsd.json", ItemFile.Condition("ptsd").Value);
        folder.Write("content/content.jsonl", "");
        Assert.Equal("https://clinic.example/", SiteOptionsReader.Read(folder[path]).OrThrow().BaseUrl.Value);
    }

    [Theory]
    [InlineData("contend")]
    [InlineData("content/clinic-contend.json")]
    public void Read_NothingThere_IsAnError(string path)
    {
        folder.Write("content/clinic-content.json", """{"baseUrl": "https://clinic.example"}""");
        var result = SiteOptionsReader.Read(folder[path]);
        Assert.Equal("CLN0010", Assert.Single(result.Diagnostics).Code);
        Assert.Null(result.Options);
    }

    [Fact]
    public void Read_NoFile_SaysWhereItWouldStand()
    {
        folder.Write("content/conditions/ptsd.json", ItemFile.Condition("ptsd").Value);
        var result = SiteOptionsReader.Read(folder["content"]);
        Assert.Equal(SiteOptions.Default, result.Options);
        var warning = Assert.Single(result.Diagnostics);
        Assert.Equal(("CLN0611", folder["content/clinic-content.json"]), (warning.Code, warning.Place!.File));
    }

    [Fact]
    public void Read_TooLong_IsReported()
    {
        folder.Write("content/clinic-content.json", "{  }");
        var result = SiteOptionsReader.Read(folder["content"], new() { MaxFileBytes = 3 });
        Assert.Equal("CLN0005", Assert.Single(result.Diagnostics).Code);
    }

    [UnixFact]
    public void Read_LinkOutOfTheFolder_IsNotFollowed()
    {
        folder.Write("secret.json", "{}");
        folder.Write("content/conditions/ptsd.json", ItemFile.Condition("ptsd").Value);
        folder.Link("content/clinic-content.json", folder["secret.json"]);
        Assert.Equal("CLN0006", Assert.Single(SiteOptionsReader.Read(folder["content"]).Diagnostics).Code);
        Assert.Equal("CLN0006", Assert.Single(folder.Load().Diagnostics).Code);
    }

    [Theory]
    [InlineData("""{"baseUrl": "https://clinic.example"}""", null)]
    [InlineData("""{"name": "Clinic"}""", "CLN0611")]
    [InlineData("""{"nmae": "Clinic"}""", "CLN0102")]
    public void Load_ContentWithTheFile_ChecksItAndTakesItForNoItem(string json, string? code)
    {
        folder.Write("content/clinic-content.json", json);
        folder.Write("content/conditions/ptsd.json", ItemFile.Condition("ptsd").Value);
        string[] codes = code is null ? [] : [code];
        var loaded = folder.Load();
        Assert.Equal(codes, loaded.Diagnostics.Select(one => one.Code));
        Assert.Equal(1, loaded.FoundCount);
        var inMemory = ContentCatalog.Load(
            ContentSource.Files([ItemFile.Condition("ptsd"), new("clinic-content.json", json)])
        );
        Assert.Equal(codes, inMemory.Diagnostics.Select(one => one.Code));
        Assert.Equal(1, inMemory.FoundCount);
    }

    [Fact]
    public void Read_WrongUse_Throws()
    {
        Assert.Throws<ArgumentException>(() => SiteOptionsReader.Read(" "));
        Assert.Throws<ArgumentNullException>(() => SiteOptionsReader.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => SiteOptionsReader.Parse("{}", null!));
    }
}
