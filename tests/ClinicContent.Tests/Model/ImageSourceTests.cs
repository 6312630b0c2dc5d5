using ClinicContent.Model;

namespace ClinicContent.Tests.Model;

public sealed class ImageSourceTests
{
    [Theory]
    [InlineData("HTTPS://example.org/a.png", "https://example.org/a.png", false)]
    [InlineData("http://example.org/é.png", "http://example.org/é.png", false)]
    [InlineData("a.png", "a.png", true)]
    [InlineData("./a.png", "./a.png", true)]
    [InlineData("images/é.png", "images/é.png", true)]
    [InlineData("../images/a.png", "../images/a.png", true)]
    [InlineData("a/../../images/a.png", "a/../../images/a.png", true)]
    [InlineData("../a..b/..c.png", "../a..b/..c.png", true)]
    public void TryCreate_UrlOrPathInside_IsTaken(string text, string canonical, bool isPath)
    {
        Assert.True(ImageSource.TryCreate(text, out var source));
        Assert.Equal((canonical, isPath), (source.Value, source.IsPath));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/a.png")]
    [InlineData("//example.org/a.png")]
    [InlineData("?a.png")]
    [InlineData("#a")]
    [InlineData("../../a.png")]
    [InlineData("a/../../../a.png")]
    [InlineData("./.././../a.png")]
    [InlineData("..//../a.png")]
    [InlineData("%2e%2e/%2e%2e/a.png")]
    [InlineData("../%2E./a.png")]
    [InlineData(".%2e/../a.png")]
    [InlineData("..\\..\\a.png")]
    [InlineData("images\\a.png")]
    [InlineData("images/")]
    [InlineData("C:/a.png")]
    [InlineData("file:///a.png")]
    [InlineData("data:image/png;base64,AAAA")]
    [InlineData("javascript:alert(1)")]
    [InlineData("mailto:a@example.org")]
    [InlineData("https://user@example.org/a.png")]
    [InlineData("https:a.png")]
    [InlineData("a b.png")]
    [InlineData("a\u202egnp.exe")]
    [InlineData("a\u200b.png")]
    [InlineData("a\0.png")]
    public void TryCreate_AnythingElse_IsRefused(string text) => Assert.False(ImageSource.TryCreate(text, out _));
}
